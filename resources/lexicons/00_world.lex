# States and peoples, by name, adjective and the leaders that stand for them: what completes 'قوات …', 'نظام …'.
# party ID | names and capitals | adjectives (masculine singular, broken plurals) | leaders | Arabic label | English label
lexicon world
label: الدول والشعوب | States and peoples
generic: yes

party syria | سوريا، سورية، دمشق | سوري، أسدي | الأسد، بشار الأسد، بشار، حافظ الأسد، الشرع، أحمد الشرع، الجولاني | سوريا | Syria
party israel | إسرائيل، تل أبيب | إسرائيلي، صهيوني، عبري، صهاينة | نتنياهو، بنيامين نتنياهو، شارون | إسرائيل | Israel
party palestine | فلسطين، رام الله | فلسطيني | عباس، محمود عباس، أبو مازن، عرفات | فلسطين | Palestine
party gaza | غزة، قطاع غزة | غزي | | غزة | Gaza
party lebanon | لبنان، بيروت | لبناني | ميشال عون، الحريري، جوزيف عون | لبنان | Lebanon
party jordan | الأردن، عمان | أردني | الملك عبد الله | الأردن | Jordan
party iraq | العراق، بغداد | عراقي | صدام، صدام حسين، المالكي، العبادي، الكاظمي، السوداني | العراق | Iraq
party kurdistan | كردستان، أربيل، إقليم كردستان | كردي، أكراد، كوردي، كرد | البارزاني، بارزاني، طالباني | الأكراد | Kurds
party iran | إيران، طهران، الجمهورية الإسلامية | إيراني، فارسي | خامنئي، روحاني، أحمدي نجاد، رئيسي، بزشكيان، الملالي | إيران | Iran
party turkey | تركيا، أنقرة | تركي، أتراك، عثماني | أردوغان، رجب طيب أردوغان | تركيا | Turkey
party saudi_arabia | السعودية، الرياض، المملكة العربية السعودية | سعودي | آل سعود، محمد بن سلمان، الملك سلمان، بن سلمان | السعودية | Saudi Arabia
party uae | الإمارات، أبوظبي، أبو ظبي، الإمارات العربية المتحدة | إماراتي | بن زايد، محمد بن زايد | الإمارات | United Arab Emirates
party qatar | قطر، الدوحة | قطري | تميم، الحمدين | قطر | Qatar
party kuwait | الكويت | كويتي | | الكويت | Kuwait
party bahrain | البحرين، المنامة | بحريني | آل خليفة | البحرين | Bahrain
party oman | سلطنة عمان، مسقط | عماني | | عمان | Oman
party yemen | اليمن، صنعاء، عدن | يمني | صالح، علي عبدالله صالح، علي عبد الله صالح، هادي، عبد ربه منصور هادي | اليمن | Yemen
party egypt | مصر، القاهرة | مصري | مبارك، حسني مبارك، مرسي، محمد مرسي، السيسي، عبد الفتاح السيسي | مصر | Egypt
party sudan | السودان، الخرطوم | سوداني | البشير، عمر البشير، البرهان، عبد الفتاح البرهان | السودان | Sudan
party south_sudan | جنوب السودان، جوبا | جنوب سوداني | سلفا كير، مشار، رياك مشار | جنوب السودان | South Sudan
party libya | ليبيا، طرابلس، بنغازي | ليبي | القذافي، معمر القذافي، السراج، الدبيبة | ليبيا | Libya
party haftar | حفتر، خليفة حفتر | | المشير حفتر، اللواء حفتر | حفتر | Haftar
party tunisia | تونس | تونسي | بن علي، زين العابدين بن علي، قيس سعيد | تونس | Tunisia
party algeria | الجزائر | جزائري | بوتفليقة، تبون | الجزائر | Algeria
party morocco | المغرب، الرباط | مغربي | المخزن | المغرب | Morocco
party mauritania | موريتانيا، نواكشوط | موريتاني | | موريتانيا | Mauritania
party sahara | الصحراء الغربية | صحراوي | | الصحراء الغربية | Western Sahara
party somalia | الصومال، مقديشو | صومالي | | الصومال | Somalia
party djibouti | جيبوتي | جيبوتي | | جيبوتي | Djibouti
party eritrea | إريتريا، أسمرة | إريتري | أفورقي | إريتريا | Eritrea
party ethiopia | إثيوبيا، أديس أبابا | إثيوبي | آبي أحمد | إثيوبيا | Ethiopia
party tigray | تيغراي | تيغرايي | | تيغراي | Tigray
party kenya | كينيا، نيروبي | كيني | | كينيا | Kenya
party nigeria | نيجيريا، أبوجا | نيجيري | | نيجيريا | Nigeria
party niger | النيجر، نيامي | نيجري | | النيجر | Niger
party chad | تشاد، نجامينا | تشادي | ديبي، إدريس ديبي | تشاد | Chad
party mali | مالي، باماكو | | | مالي | Mali
party burkina_faso | بوركينا فاسو، واغادوغو | بوركيني | | بوركينا فاسو | Burkina Faso
party central_africa | أفريقيا الوسطى، إفريقيا الوسطى، بانغي | | | أفريقيا الوسطى | Central African Republic
party congo | الكونغو، الكونغو الديمقراطية، كينشاسا | كونغولي | | الكونغو | Congo
party rwanda | رواندا، كيغالي | رواندي | كاغامي | رواندا | Rwanda
party african_union | الاتحاد الأفريقي، الاتحاد الإفريقي | أفريقي، إفريقي | | الاتحاد الأفريقي | African Union
party united_states | الولايات المتحدة، أمريكا، واشنطن، الولايات المتحدة الأمريكية | أمريكي، أميركان، أمريكان | ترامب، بايدن، أوباما، بوش | الولايات المتحدة | United States
party russia | روسيا، موسكو، الكرملين | روسي، روس | بوتين، فلاديمير بوتين | روسيا | Russia
party ukraine | أوكرانيا، كييف | أوكراني | زيلينسكي، يانوكوفيتش | أوكرانيا | Ukraine
party donbas | دونباس، دونيتسك، لوغانسك | | | دونباس | Donbas
party belarus | بيلاروسيا، مينسك | بيلاروسي | لوكاشينكو | بيلاروسيا | Belarus
party georgia | جورجيا، تبليسي | جورجي | | جورجيا | Georgia
party chechnya | الشيشان، غروزني | شيشاني | قديروف | الشيشان | Chechnya
party azerbaijan | أذربيجان، باكو | أذربيجاني، أذري | علييف | أذربيجان | Azerbaijan
party armenia | أرمينيا، يريفان | أرميني، أرمني، أرمن | باشينيان | أرمينيا | Armenia
party karabakh | قره باغ، ناغورني قره باغ، كاراباخ، ناغورني كاراباخ، آرتساخ | | | قره باغ | Nagorno-Karabakh
party france | فرنسا، باريس | فرنسي | ماكرون، هولاند، ساركوزي | فرنسا | France
party britain | بريطانيا، لندن، المملكة المتحدة | بريطاني | كاميرون، بلير | بريطانيا | United Kingdom
party germany | ألمانيا، برلين | ألماني، ألمان | | ألمانيا | Germany
party italy | إيطاليا، روما | إيطالي | | إيطاليا | Italy
party spain | إسبانيا، مدريد | إسباني | | إسبانيا | Spain
party greece | اليونان، أثينا | يوناني | | اليونان | Greece
party cyprus | قبرص، نيقوسيا | قبرصي | | قبرص | Cyprus
party serbia | صربيا، بلغراد | صربي، صرب | ميلوسيفيتش | صربيا | Serbia
party bosnia | البوسنة، سراييفو | بوسني | | البوسنة | Bosnia
party kosovo | كوسوفو | كوسوفي | | كوسوفو | Kosovo
party poland | بولندا، وارسو | بولندي | | بولندا | Poland
party europe | أوروبا، الاتحاد الأوروبي، بروكسل | أوروبي | | أوروبا | Europe
party west | الغرب | غربي | | الغرب | The West
party nato | الناتو، حلف شمال الأطلسي، حلف الأطلسي، حلف الناتو، الأطلسي | أطلسي | | الناتو | NATO
party united_nations | الأمم المتحدة | أممي | | الأمم المتحدة | United Nations
party afghanistan | أفغانستان، كابل، كابول | أفغاني، أفغان | كرزاي، أشرف غني، غني | أفغانستان | Afghanistan
party pakistan | باكستان، إسلام آباد | باكستاني | عمران خان، مشرف | باكستان | Pakistan
party india | الهند، نيودلهي | هندي، هنود | مودي | الهند | India
party kashmir | كشمير | كشميري | | كشمير | Kashmir
party china | الصين، بكين | صيني | | الصين | China
party taiwan | تايوان، تايبيه | تايواني | | تايوان | Taiwan
party north_korea | كوريا الشمالية، بيونغ يانغ | كوري شمالي | كيم جونغ أون، كيم | كوريا الشمالية | North Korea
party south_korea | كوريا الجنوبية، سيول | كوري جنوبي | | كوريا الجنوبية | South Korea
party myanmar | ميانمار، بورما | ميانماري، بورمي | | ميانمار | Myanmar
party rohingya | الروهينغا، الروهينجا | روهينغي | | الروهينغا | Rohingya
party philippines | الفلبين، مانيلا | فلبيني | | الفلبين | Philippines
party venezuela | فنزويلا، كراكاس | فنزويلي | مادورو، تشافيز | فنزويلا | Venezuela
party cuba | كوبا، هافانا | كوبي | كاسترو | كوبا | Cuba
party colombia | كولومبيا، بوغوتا | كولومبي | | كولومبيا | Colombia
party arabs | | عربي، عرب | | العرب | Arabs
party gulf | الخليج، دول الخليج | خليجي | | الخليج | The Gulf
party arab_league | الجامعة العربية، جامعة الدول العربية | | | الجامعة العربية | Arab League
party nepal | نيبال، كاتماندو | نيبالي | | نيبال | Nepal
party sri_lanka | سريلانكا، سري لانكا، كولومبو | سريلانكي | | سريلانكا | Sri Lanka
party bangladesh | بنغلاديش، بنغلادش، دكا | بنغلاديشي | | بنغلاديش | Bangladesh
party thailand | تايلاند، تايلند، بانكوك | تايلاندي، تايلندي | تاكسين | تايلاند | Thailand
party indonesia | إندونيسيا، جاكرتا | إندونيسي | | إندونيسيا | Indonesia
party japan | اليابان، طوكيو | ياباني | | اليابان | Japan
party uzbekistan | أوزبكستان، طشقند | أوزبكي، أوزبك | | أوزبكستان | Uzbekistan
party kyrgyzstan | قيرغيزستان، قرغيزستان، بشكيك | قيرغيزي، قرغيزي | | قيرغيزستان | Kyrgyzstan
party uganda | أوغندا، كمبالا | أوغندي | موسيفيني | أوغندا | Uganda
party burundi | بوروندي، بوجمبورا | بوروندي | نكورونزيزا | بوروندي | Burundi
party cameroon | الكاميرون، ياوندي | كاميروني | بيا | الكاميرون | Cameroon
party ivory_coast | ساحل العاج، كوت ديفوار، أبيدجان | عاجي، إيفواري | غباغبو، واتارا | ساحل العاج | Ivory Coast
party guinea | غينيا، كوناكري | غيني | | غينيا | Guinea
party senegal | السنغال، داكار | سنغالي | | السنغال | Senegal
party mozambique | موزمبيق، مابوتو | موزمبيقي | | موزمبيق | Mozambique
party zimbabwe | زيمبابوي، هراري | زيمبابوي | موغابي | زيمبابوي | Zimbabwe
party mexico | المكسيك، مكسيكو | مكسيكي | | المكسيك | Mexico
party haiti | هايتي، بورت أو برنس | هايتي | | هايتي | Haiti
party honduras | هندوراس، تيغوسيغالبا | هندوراسي | زيلايا | هندوراس | Honduras
party moldova | مولدوفا، كيشيناو | مولدوفي | | مولدوفا | Moldova
party croatia | كرواتيا، زغرب | كرواتي، كروات | | كرواتيا | Croatia

// English words of everyday talk, in their plain form.
extension EverydayWords {
    static let english = words(
        """
        lost waist instock card installment instalment dustbag waitlist checkout reel iconic preloved secondhand invoice cargo flatmate
        roommate mil fiancee nanny goddaughter baptism christening eid nauryz brunch gala opera commute campus macbook ipad
        kindle prepaid prepayment preorder reservation appointment showroom boutique cashier barcode hangtag serial
        among wont cant dont doesnt didnt isnt arent wasnt werent hasnt havent couldnt wouldnt shouldnt
        authentication certificate dimension dimensions measurement measurements
        a able about above absolutely accept accessory account across actual actually add address adore adult advert advice
        afford after afternoon again age ago agree ahead airport alert all allow almost alone along already alright also
        although always am amaze amount an and ankle anniversary annoy another answer any anybody anyhow anymore anyone anyway
        anywhere apart apologize app appear apply appreciate approve apron april area arm around arrange arrive article ask
        asap assist at ate attach attention august aunt authentic autumn avail available average avoid awake aware away awesome
        awful baby back backup bad balance band bank bar bare bargain barely base basic batch bath be beach beat beautiful
        beauty because become bed bedroom before begin behind belief believe belong below beside best bet better between beyond
        big bill birthday bit black blame blister blind blog blogger body bold book booking border bore boss both bother bottom
        bought bowl boxed boyfriend brand bravo break breakfast breathe bridal bride bridesmaid brief bright bring broad broke
        broken brother brought browse budget build bunion burn bus business busy but button buy buyer by bye calf call
        calm came camera can cancel candle cap car care careful carpet carry cart case cash casual cat catch cause celebrate
        cell cent center central ceremony certain chain chance change charge charm chat cheap check cheek cheer chest chic
        chip choice choose christmas church cinema city class classy clean clear clever click client climate close closer
        closet closing cloth clothes cloud club clue coffee cold collaboration colleague collect collection college colour come
        comfort comfy comment common communicate company compare complain complete concern concert condition conference confirm
        confuse congrat connect consider contact contain continue control convenient cook cool cope copy corner correct cost
        could couple courier course cousin cover cow crazy cream create credit crew crisp cross crowd crush cry cup curious
        current customer custom cute cycle daily damage damn dance dare date daughter day dead deal dear december decent decide
        deep defect definite degree delay deliver delivery demand department depend deposit depth describe desire desk desperate
        detail die diff different difficult digit dine dinner direct dirty disappoint discount discuss dislike display distance
        do doctor doable does dog doing dollar done door doubt down download drawer dream drive driver drop dry due
        dust duty each ear earlier early earn ease east easy eat edge effort eight either elegant else email embarrass emergency
        empty end endless engage engagement enjoy enough enquire enquiry ensure enter entire equal especially est etc euro even
        evening event eventually ever every everybody everyday everyone everything everywhere exact exam example excellent
        except excess exchange excite excuse exist expect expensive experience expert explain express extra eye face fact fair
        fairly faith fall false family famous fan fancy far fashion fast father favor favorite favourite fear feature february
        feedback feel feet fell felt festival few fianc field figure fill final finally find fine finger finish fire firm first
        fit five fix flare flexible flight floor fly follow fond foot footwear for forever forget form formal fort forth forward
        found four frame free fresh friday friend from front full fun funny further future gain gal gap garage gather gave gay
        gear general gently genuine get gift girl girlfriend girly give glad glam glass go goal god gold gone good goodbye gorgeous
        got graduate graduation gram grand grandma granny grateful great greet ground group grow guarantee guess guest guide
        guy gym hair half hall hand handle handy hang happen happy hard hardly hardware hat hate have he head health hear heart
        heat heavy heel height hell hello help her here herself hesitate hey hi hide high hill him himself hint hip his hit hmm hold
        hole holiday home honest honestly honey honeymoon hop hope horse host hot hotel hour house how however hubby hug huge
        human hundred hunt hurry hurt husband i ice idea ideal identical idk if ill image imagine imm immediate important impossible
        impress in inbox inch include indeed independent info inform information inner inquire inside insole insta instance
        instead intend interest internet interview into invite iphone iron is issue it item its itself january jealous jersey
        job join joke journey joy july jumper june just keen keep kept key kid kind kindly kinda king kitchen knee knew know lace
        lack lad ladies lap laptop large last late lately later latest laugh launch law lay lazy lead leaf learn least leave
        left leg legit lend length less lesson let letter level lie life lift light like likely limit line lining link list
        listen literal little live loads loan local location lock logo lol long look loose lose lot loud love lovely low lower
        loyal luck lucky lunch luxury mad made mail main mainly major make makeup mall mama man manage manager manner many map
        march mark market marriage married marry match material matter may maybe me meal mean meanwhile measure medium meet
        meeting member memory mention mess message messenger metal mid-heel middle might mile million mind mine minimal minor
        minute mirror miss missus mistake mix mobile moment mommy monday money month mood more moreover morning most mostly
        mother mount mouth move movie mr mrs ms much mum mummy must my myself nail name narrow nation natural near nearly neat
        necessary neck need neighbour neither nephew nervous net never new newly news next nice niece night nine no nobody none
        noon normal north note nothing notice notify november now nowhere number obsess obviously occasion october odd of off
        offer office official often oh ok old older omg on once one online only onto oops open opening operate opinion opportunity
        opposite option or order ordinary original other otherwise ought our ours ourselves out outdoor outfit outlet outside
        over overall overnight own owner pack package pad page paid pain pair pale panel pants paper parcel pardon parent park
        part partner party pass passport past pattern pay payment peace people pepper per percent perfect perhaps period person
        personal phone photo pic pick pickup picture piece pinch place plain plan plane planet plastic play pleasant please pleasure
        plenty plus pocket point pointy polite poor pop popular popup portable position possible post postage postpone potential
        pound powder power practical practice pre-order prefer prepare present pretty previous price print priority private
        probable probably problem proceed process product professional profile prom promise promo prompt proof proper protect
        proud prove provide pub public pull purchase pure purpose push put quality quarter queen query question queue quick
        quiet quit quite quote radio rain rainy ran random range rapid rare rate rather reach react read ready real realise
        realize really reason receipt receive recent reckon recommend record reduce refund regard regular relate relax release
        reliable remain remember remind remove rent repair repeat replace reply report request require research reserve respond
        response rest restaurant restock result retail return review rich ride right ring rise risk road role roll roof room
        rough round row rubber rude rule run rush sad safe said sale salesperson same sample sand sat satisfy saturday save saw
        say scared schedule school scratch screen screenshot sea search season seat second secret section secure see seem seen
        self sell seller send sense sent separate september serious service set settle seven several shade shadow shaft shall
        shame shape share sharp she shelf shine ship shipping shock shoot shop shopping short-sleeve shot should shoulder shout
        show shower shut shy sick side sigh sign silly similar simple since sincerely single sir sis sister sit site situation
        six size skin skinny skip sky sleep slide-on slight slim slip slow small smart smell smile smooth snap snow so social soft
        sold sole solid some somebody someone something sometime somewhat somewhere son soon sorry sort sound south space spare
        spark sparkly speak special specific spend spike spoil spot spring square squeeze staff stage stair stamp stand standard
        star-shaped start state station stay steal step sticker still stitch stock stolen stone stop store story straight strange
        strap strapless street stretch strike string strong struggle stud student study stuff stun style subway success such
        sudden suggest suggestion suit suitable sum sun sunday sunny super support suppose sure surface surprise swear sweet
        swim switch system table tag tail take talk tall tap taste tax taxi teach teacher team tear teen teenage tell temporary
        ten term terrible terribly test text than thank that the theatre their them theme then there these they thick thin thing
        think third this those though thought thousand thread three through throw thursday thus ticket tidy tie tight till time
        tiny tip tired title to today toe together told tomorrow tone tonight too took tooth top topic total touch tough toward
        town track-down trade train transfer transport travel treat tree tricky trip trouble true truly trust truth try
        tuesday turn twice two type typical ugly umm uncle under understand unfortunately uni unique university unless unlike
        until unusual up upcoming update upper upset urgent us usd use used useful user usual vacation vacay valid value van
        variety various vegan verify version very vibe video view vip visible visit voice wait walk-in wall wanna want warm
        warn was wash watch water wave way we weak wear weather web website wed wedding wednesday week weekday weekend weigh
        weight weird welcome well went were west wet what whatever wheel when whenever where wherever whether which while who whole
        whom whose why wide width wife will willing win wind window winter wise wish with within without woman women won wonder
        wonderful wool word wore work workout world worn worry worse worst worth would wow wrap wrist write wrong year yes
        yesterday yet you young your yours yourself zero zip zipper zone bestie besties bff cuz cos bc btw fyi tbh imo ngl lmk
        dm dms pm ty tysm thx thnx tnx plsss plzz rn atm asap gonna wanna gotta lemme gimme ima imma yall y'all u ur r n w
        heya hiya hallo yo yep yup yeah nah nope pleasee anyways sooo soo omg omgg ahh aww ooh
        girls ladies guys hun hunny babe darling dearie
        stiletto kitten block wedge platform flat pointed rounded almond squared peep strappy lace-up buckle bow ribbon tassel
        fringe charm pearl crystal rhinestone glitter shiny matte glossy patent leather suede satin silk velvet tweed denim
        canvas nylon mesh raffia straw wicker woven braided quilted embossed monogram print floral check plaid tartan stripe
        shearling fur sheepskin wool cashmere cotton linen lambskin calfskin grained soft smooth chunky slim bulky lightweight
        waterproof warm cosy cozy breathable elastic foldable structured slouchy roomy spacious compact oversized crossbody
        shoulder handheld detachable adjustable removable zippered magnetic snap clasp hook lining compartment pocket
        lug tread grip heelless slip slip-on pull-on knee knee-high thigh calf mid-calf over-the-knee riding combat western cowboy
        military biker hiking running basketball tennis skate retro vintage classic trendy stylish fashionable chic edgy
        dress pants trouser skirt jean blazer outfit suit costume gown
        """)
}

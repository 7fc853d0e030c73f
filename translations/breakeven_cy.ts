<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>CellMarks</name>
    <message>
        <source>Base: %1</source>
        <translation>Sylfaen: %1</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>Set by a scenario this one builds on, or by an override of many cells</source>
        <translation>Gosodwyd gan senario y mae hwn yn adeiladu arno, neu gan ddisodliad o lawer o gelloedd</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nodyn: %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>outturn</source>
        <translation>alldro</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Surplus or (deficit) by organisation</source>
        <translation>Gwarged neu (ddiffyg) fesul sefydliad</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Arrangement</source>
        <translation>Trefniant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Blwyddyn sylfaen</translation>
    </message>
    <message>
        <source>Years projected</source>
        <translation>Blynyddoedd a ragamcanir</translation>
    </message>
    <message>
        <source>PDC dividend rate</source>
        <translation>Cyfradd difidend PDC</translation>
    </message>
    <message>
        <source>Support given as</source>
        <translation>Ffurf y cymorth</translation>
    </message>
    <message>
        <source>Interest on support</source>
        <translation>Llog ar gymorth</translation>
    </message>
    <message>
        <source>Plan scenario</source>
        <translation>Senario’r cynllun</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Market forces factor</source>
        <translation>Ffactor grymoedd y farchnad</translation>
    </message>
    <message>
        <source>Minimum cash</source>
        <translation>Isafswm arian parod</translation>
    </message>
    <message>
        <source>Break-even period</source>
        <translation>Cyfnod mantoli</translation>
    </message>
    <message>
        <source>Agency ceiling</source>
        <translation>Terfyn gwariant asiantaeth</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Brys</translation>
    </message>
    <message>
        <source>Specialised</source>
        <translation>Arbenigol</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Mynegai</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <translation>Newid ers y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Cost uplift</source>
        <translation>Cynnydd mewn costau</translation>
    </message>
    <message>
        <source>Efficiency requirement</source>
        <translation>Gofyniad effeithlonrwydd</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>Newid arall</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Poblogaeth</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Growth index</source>
        <translation>Mynegai twf</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwysiad</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Comisiynydd</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Cyfaint</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurf</translation>
    </message>
    <message>
        <source>Block value</source>
        <translation>Gwerth y bloc</translation>
    </message>
    <message>
        <source>Uplift index</source>
        <translation>Mynegai codiad</translation>
    </message>
    <message>
        <source>Marginal rate</source>
        <translation>Cyfradd ymylol</translation>
    </message>
    <message>
        <source>Marginal baseline</source>
        <translation>Llinell sylfaen ymylol</translation>
    </message>
    <message>
        <source>Variable rate</source>
        <translation>Cyfradd newidiol</translation>
    </message>
    <message>
        <source>Rebase after</source>
        <translation>Ailosod y sylfaen ar ôl</translation>
    </message>
    <message>
        <source>Rate per head</source>
        <translation>Cyfradd y pen</translation>
    </message>
    <message>
        <source>Phase-in</source>
        <translation>Cyflwyno graddol</translation>
    </message>
    <message>
        <source>Minimum variance</source>
        <translation>Isafswm amrywiant</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Cylchol</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Blwyddyn gychwyn</translation>
    </message>
    <message>
        <source>End year</source>
        <translation>Blwyddyn derfyn</translation>
    </message>
    <message>
        <source>Capitated contract</source>
        <translation>Contract capitasiwn</translation>
    </message>
    <message>
        <source>Subcontract</source>
        <translation>Is-gontract</translation>
    </message>
    <message>
        <source>Share taken over</source>
        <translation>Cyfran a drosglwyddir</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Gain or loss</source>
        <translation>Enillion neu golled</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>From, of target</source>
        <translation>O, o’r targed</translation>
    </message>
    <message>
        <source>To, of target</source>
        <translation>Hyd at, o’r targed</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Swyddogaeth</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Newidiol</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Grisiog</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Gyrrwr</translation>
    </message>
    <message>
        <source>Release years</source>
        <translation>Blynyddoedd rhyddhau</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Rate index</source>
        <translation>Mynegai cyfradd</translation>
    </message>
    <message>
        <source>First-year share</source>
        <translation>Cyfran y flwyddyn gyntaf</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Cyflawniad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Benthyciad</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>Cyfradd llog</translation>
    </message>
    <message>
        <source>Annual repayment</source>
        <translation>Ad-daliad blynyddol</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosiect</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Oes</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllido</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Sefydliad arweiniol</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Cynnydd graddol</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effaith</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>To service</source>
        <translation>I wasanaeth</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cyfradd</translation>
    </message>
    <message>
        <source>Rate is of</source>
        <translation>Cyfradd o beth</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Cymhareb</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Cost uned</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Blwyddyn gyntaf</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Blwyddyn olaf</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Rhiant</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Ansicrwydd</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Dosraniad</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Canolog</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Awdur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
</context>
<context>
    <name>ColumnHeading</name>
    <message>
        <source>people</source>
        <translation>pobl</translation>
    </message>
    <message>
        <source>years</source>
        <translation>blynyddoedd</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Gofynnol</translation>
    </message>
    <message>
        <source>Blank counts as %1</source>
        <translation>Mae gwag yn cyfrif fel %1</translation>
    </message>
    <message>
        <source>Between 0% and 100%</source>
        <translation>Rhwng 0% a 100%</translation>
    </message>
    <message>
        <source>A list such as 25%;60%;100%; the last goes on</source>
        <translation>Rhestr fel 25%;60%;100%; mae’r olaf yn parhau</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>The finances of an NHS health economy, projected.</source>
        <translation>Cyllid economi iechyd y GIG, wedi’i ragamcanu.</translation>
    </message>
    <message>
        <source>Start from a sample economy.</source>
        <translation>Dechrau o economi sampl.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ENW</translation>
    </message>
    <message>
        <source>A document, or the folder of a data package.</source>
        <translation>Dogfen, neu ffolder pecyn data.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The row counts only while this arrangement is enabled, from its start year unless it has its own.</source>
        <translation>Dim ond tra bo’r trefniant hwn ar waith y mae’r rhes yn cyfrif, o’i flwyddyn gychwyn oni bai bod gan y rhes un ei hun.</translation>
    </message>
    <message>
        <source>What the document is about and how far it looks ahead.</source>
        <translation>Testun y ddogfen a pha mor bell y mae’n edrych ymlaen.</translation>
    </message>
    <message>
        <source>The last year with an outturn; its figures are typed, not projected.</source>
        <translation>Y flwyddyn olaf sydd ag alldro; teipir ei ffigurau, ni chânt eu rhagamcanu.</translation>
    </message>
    <message>
        <source>Years projected after the base year, 1 to 25.</source>
        <translation>Blynyddoedd a ragamcanir ar ôl y flwyddyn sylfaen, 1 i 25.</translation>
    </message>
    <message>
        <source>Public dividend capital dividend, of average relevant net assets.</source>
        <translation>Difidend cyfalaf difidend cyhoeddus, yn ôl asedau net perthnasol cyfartalog.</translation>
    </message>
    <message>
        <source>How support is given when cash would end a year below the minimum.</source>
        <translation>Sut y rhoddir cymorth pan fyddai arian parod ar ddiwedd blwyddyn islaw’r isafswm.</translation>
    </message>
    <message>
        <source>The scenario that counts as plan in the ratings.</source>
        <translation>Y senario sy’n cyfrif fel y cynllun yn y graddau.</translation>
    </message>
    <message>
        <source>Trusts, commissioners and everyone else money passes between.</source>
        <translation>Ymddiriedolaethau, comisiynwyr a phawb arall y mae arian yn symud rhyngddynt.</translation>
    </message>
    <message>
        <source>Multiplies every tariff price this provider is paid.</source>
        <translation>Yn lluosi pob pris tariff a delir i’r darparwr hwn.</translation>
    </message>
    <message>
        <source>Support is drawn when cash would end a year below this.</source>
        <translation>Tynnir cymorth pan fyddai arian parod ar ddiwedd blwyddyn islaw hyn.</translation>
    </message>
    <message>
        <source>Years over which the break-even duty is judged.</source>
        <translation>Y blynyddoedd y bernir y ddyletswydd i fantoli drostynt.</translation>
    </message>
    <message>
        <source>What is bought and sold: points of delivery or service lines.</source>
        <translation>Yr hyn a brynir ac a werthir: mannau darparu neu linellau gwasanaeth.</translation>
    </message>
    <message>
        <source>Counts towards a marginal-rate baseline.</source>
        <translation>Yn cyfrif tuag at linell sylfaen cyfradd ymylol.</translation>
    </message>
    <message>
        <source>Yearly change of prices or volumes; a year without a row takes the one before.</source>
        <translation>Newid blynyddol mewn prisiau neu gyfeintiau; mae blwyddyn heb res yn cymryd yr un o’i blaen.</translation>
    </message>
    <message>
        <source>Prices by service; a year without one rolls forward by the tariff changes.</source>
        <translation>Prisiau fesul gwasanaeth; mae blwyddyn heb bris yn symud ymlaen yn ôl y newidiadau tariff.</translation>
    </message>
    <message>
        <source>Yearly cost uplift less efficiency, applied to prices without a row of their own.</source>
        <translation>Cynnydd blynyddol mewn costau llai effeithlonrwydd, ar brisiau heb res eu hunain.</translation>
    </message>
    <message>
        <source>Segments of a population a capitated contract pays for.</source>
        <translation>Segmentau o boblogaeth y mae contract capitasiwn yn talu amdanynt.</translation>
    </message>
    <message>
        <source>Need relative to the average person.</source>
        <translation>Angen o’i gymharu â’r person cyfartalog.</translation>
    </message>
    <message>
        <source>Base-year volumes by commissioner, provider and service.</source>
        <translation>Cyfeintiau’r flwyddyn sylfaen fesul comisiynydd, darparwr a gwasanaeth.</translation>
    </message>
    <message>
        <source>Who pays whom for care, and in which form.</source>
        <translation>Pwy sy’n talu i bwy am ofal, ac ar ba ffurf.</translation>
    </message>
    <message>
        <source>Who is paid; the holder, of a capitated contract.</source>
        <translation>Pwy a delir; y deiliad, mewn contract capitasiwn.</translation>
    </message>
    <message>
        <source>Prices of an activity or blended contract.</source>
        <translation>Prisiau contract gweithgarwch neu gontract cyfun.</translation>
    </message>
    <message>
        <source>What a block contract pays in base-year prices.</source>
        <translation>Yr hyn y mae contract bloc yn ei dalu ym mhrisiau’r flwyddyn sylfaen.</translation>
    </message>
    <message>
        <source>Share paid for emergency activity above the baseline.</source>
        <translation>Y gyfran a delir am weithgarwch brys uwchlaw’r llinell sylfaen.</translation>
    </message>
    <message>
        <source>Share of the difference from plan a blended contract pays.</source>
        <translation>Y gyfran o’r gwahaniaeth oddi wrth y cynllun y mae contract cyfun yn ei thalu.</translation>
    </message>
    <message>
        <source>Years after which a blended plan takes up what was really done; blank: never.</source>
        <translation>Y blynyddoedd cyn i gynllun cyfun fabwysiadu’r hyn a wnaed mewn gwirionedd; gwag: byth.</translation>
    </message>
    <message>
        <source>Share of the capitation in force in its first, second … year; the last goes on.</source>
        <translation>Y gyfran o’r capitasiwn sydd mewn grym yn ei flwyddyn gyntaf, ei ail … ; mae’r olaf yn parhau.</translation>
    </message>
    <message>
        <source>Variance from target below which only bands marked below settle.</source>
        <translation>Yr amrywiant oddi wrth y targed y setlir oddi tano fandiau sydd wedi’u nodi “islaw” yn unig.</translation>
    </message>
    <message>
        <source>The services a contract covers.</source>
        <translation>Y gwasanaethau y mae contract yn eu cwmpasu.</translation>
    </message>
    <message>
        <source>The contracts the holder of a capitation takes over.</source>
        <translation>Y contractau y mae deiliad capitasiwn yn eu cymryd drosodd.</translation>
    </message>
    <message>
        <source>Bands of gain and loss settled on a capitated contract.</source>
        <translation>Bandiau enillion a cholled a setlir ar gontract capitasiwn.</translation>
    </message>
    <message>
        <source>Who shares the gain or loss with the holder.</source>
        <translation>Pwy sy’n rhannu’r enillion neu’r golled â’r deiliad.</translation>
    </message>
    <message>
        <source>Costs and other income of an organisation, in base-year prices.</source>
        <translation>Costau ac incwm arall sefydliad, ym mhrisiau’r flwyddyn sylfaen.</translation>
    </message>
    <message>
        <source>Inflation of this line; blank: cash terms.</source>
        <translation>Chwyddiant y llinell hon; gwag: termau arian parod.</translation>
    </message>
    <message>
        <source>Blank: yes, except support.</source>
        <translation>Gwag: ie, ac eithrio cymorth.</translation>
    </message>
    <message>
        <source>Share that follows activity at once.</source>
        <translation>Y gyfran sy’n dilyn gweithgarwch ar unwaith.</translation>
    </message>
    <message>
        <source>Share that rises with activity and is released late.</source>
        <translation>Y gyfran sy’n codi gyda gweithgarwch ac a ryddheir yn hwyr.</translation>
    </message>
    <message>
        <source>The service whose activity drives the line, or all.</source>
        <translation>Y gwasanaeth y mae ei weithgarwch yn gyrru’r llinell, neu’r cyfan (all).</translation>
    </message>
    <message>
        <source>Years before a step cost can be released.</source>
        <translation>Y blynyddoedd cyn y gellir rhyddhau cost risiog.</translation>
    </message>
    <message>
        <source>The capitated contract whose holder bears this line.</source>
        <translation>Y contract capitasiwn y mae ei ddeiliad yn ysgwyddo’r llinell hon.</translation>
    </message>
    <message>
        <source>Cost improvement schemes on budget lines, in order.</source>
        <translation>Cynlluniau gwella costau ar linellau cyllideb, yn eu trefn.</translation>
    </message>
    <message>
        <source>Rate of saving by year, instead of an amount.</source>
        <translation>Cyfradd arbed fesul blwyddyn, yn lle swm.</translation>
    </message>
    <message>
        <source>Part of the full-year effect reached in the first year.</source>
        <translation>Y rhan o’r effaith blwyddyn lawn a gyrhaeddir yn y flwyddyn gyntaf.</translation>
    </message>
    <message>
        <source>Part of the plan expected to be delivered.</source>
        <translation>Y rhan o’r cynllun y disgwylir ei chyflawni.</translation>
    </message>
    <message>
        <source>Balances at the close of the base year.</source>
        <translation>Balansau ar ddiwedd y flwyddyn sylfaen.</translation>
    </message>
    <message>
        <source>Loans outstanding at the close of the base year.</source>
        <translation>Benthyciadau sy’n ddyledus ar ddiwedd y flwyddyn sylfaen.</translation>
    </message>
    <message>
        <source>Capital spending after the base year and how it is paid for.</source>
        <translation>Gwariant cyfalaf ar ôl y flwyddyn sylfaen a sut y telir amdano.</translation>
    </message>
    <message>
        <source>Chains and care models: who, when and how fast.</source>
        <translation>Cadwyni a modelau gofal: pwy, pryd a pha mor gyflym.</translation>
    </message>
    <message>
        <source>Share of the full effect in the first, second … year; the last goes on.</source>
        <translation>Y gyfran o’r effaith lawn yn y flwyddyn gyntaf, yr ail … ; mae’r olaf yn parhau.</translation>
    </message>
    <message>
        <source>What an arrangement does to activity and money.</source>
        <translation>Yr hyn y mae trefniant yn ei wneud i weithgarwch ac arian.</translation>
    </message>
    <message>
        <source>Blank: every commissioner.</source>
        <translation>Gwag: pob comisiynydd.</translation>
    </message>
    <message>
        <source>Units at the partner for each unit diverted.</source>
        <translation>Unedau gyda’r partner am bob uned a ddargyfeirir.</translation>
    </message>
    <message>
        <source>Blank: the arrangement&apos;s.</source>
        <translation>Gwag: un y trefniant.</translation>
    </message>
    <message>
        <source>Blank: yes, except fund.</source>
        <translation>Gwag: ie, ac eithrio ariannu.</translation>
    </message>
    <message>
        <source>Named sets of changes, each on top of its parent.</source>
        <translation>Setiau o newidiadau ag enwau, pob un ar ben ei riant.</translation>
    </message>
    <message>
        <source>The changes a scenario makes to cells.</source>
        <translation>Y newidiadau y mae senario yn eu gwneud i gelloedd.</translation>
    </message>
    <message>
        <source>Ranges around cells, for simulation.</source>
        <translation>Amrediadau o amgylch celloedd, ar gyfer efelychu.</translation>
    </message>
    <message>
        <source>Published outturns, to judge the duty and the forecast by.</source>
        <translation>Alldroeon cyhoeddedig, i farnu’r ddyletswydd a’r rhagolwg yn eu herbyn.</translation>
    </message>
    <message>
        <source>Where a figure comes from and why.</source>
        <translation>O ble y daw ffigur a pham.</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>The guide is not installed on this computer.</source>
        <translation>Nid yw’r canllaw wedi’i osod ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau brys</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Budgets, tariffs, contracts and deficits of NHS health economies.</source>
        <translation>Cyllidebau, tariffau, contractau a diffygion economïau iechyd y GIG.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu’n ddiweddarach. Daw heb unrhyw warant.</translation>
    </message>
    <message>
        <source>Made with these libraries, each under its own licence:</source>
        <translation>Gwnaed gyda’r llyfrgelloedd hyn, pob un o dan ei thrwydded ei hun:</translation>
    </message>
    <message>
        <source>The figures of the sample economies are published ones; their notes name the sources.</source>
        <translation>Ffigurau cyhoeddedig yw rhai’r economïau sampl; mae eu nodiadau’n enwi’r ffynonellau.</translation>
    </message>
    <message>
        <source>About Breakeven</source>
        <translation>Ynghylch Breakeven</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no scenario %1.</source>
        <translation>Nid oes senario %1.</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>Ychwanegu senario %1</translation>
    </message>
    <message>
        <source>Copy scenario %1</source>
        <translation>Copïo senario %1</translation>
    </message>
    <message>
        <source>Rename scenario %1</source>
        <translation>Ailenwi senario %1</translation>
    </message>
    <message>
        <source>%1 stands on %2 and cannot carry it.</source>
        <translation>Mae %1 yn sefyll ar %2 ac ni all ei gario.</translation>
    </message>
    <message>
        <source>Put scenario %1 on top of %2</source>
        <translation>Gosod senario %1 ar ben %2</translation>
    </message>
    <message>
        <source>%1 is the plan the ratings compare with; choose another plan before removing it.</source>
        <translation>%1 yw’r cynllun y mae’r graddau’n cymharu ag ef; dewiswch gynllun arall cyn ei ddileu.</translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation>Dileu senario %1</translation>
    </message>
    <message>
        <source>covered by more than one contract in %1; one at most may cover it</source>
        <translation>wedi’i gwmpasu gan fwy nag un contract yn %1; un ar y mwyaf a gaiff ei gwmpasu</translation>
    </message>
    <message>
        <source>no contract in force pays for this activity in %1</source>
        <translation>nid oes contract mewn grym yn talu am y gweithgarwch hwn yn %1</translation>
    </message>
    <message>
        <source>money is not conserved in %1</source>
        <translation>nid yw’r arian yn mantoli yn %1: nid yw’r hyn a delir yn hafal i’r hyn a dderbynnir</translation>
    </message>
    <message>
        <source>cash does not follow from receipts and payments in %1</source>
        <translation>nid yw’r arian parod yn dilyn o dderbyniadau a thaliadau yn %1</translation>
    </message>
    <message>
        <source>the driver has no activity in the base year to compare with</source>
        <translation>nid oes gan y gyrrwr weithgarwch yn y flwyddyn sylfaen i gymharu ag ef</translation>
    </message>
    <message>
        <source>an amount grows beyond £10,000,000,000,000,000; check rates and indices</source>
        <translation>mae swm yn tyfu y tu hwnt i £10,000,000,000,000,000; gwiriwch gyfraddau a mynegeion</translation>
    </message>
    <message>
        <source>The deficit of %1 is the same in %5 as in %3, at %4.</source>
        <translation>Yr un yw diffyg %1 yn %5 ag yn %3, sef %4.</translation>
    </message>
    <message>
        <source>The deficit of %1 grows from %2 in %3 to %4 in %5.</source>
        <translation>Mae diffyg %1 yn tyfu o %2 yn %3 i %4 yn %5.</translation>
    </message>
    <message>
        <source>The deficit of %1 narrows from %2 in %3 to %4 in %5.</source>
        <translation>Mae diffyg %1 yn lleihau o %2 yn %3 i %4 yn %5.</translation>
    </message>
    <message>
        <source>The surplus of %1 is the same in %5 as in %3, at %4.</source>
        <translation>Yr un yw gwarged %1 yn %5 ag yn %3, sef %4.</translation>
    </message>
    <message>
        <source>The surplus of %1 grows from %2 in %3 to %4 in %5.</source>
        <translation>Mae gwarged %1 yn tyfu o %2 yn %3 i %4 yn %5.</translation>
    </message>
    <message>
        <source>The surplus of %1 falls from %2 in %3 to %4 in %5.</source>
        <translation>Mae gwarged %1 yn gostwng o %2 yn %3 i %4 yn %5.</translation>
    </message>
    <message>
        <source>%1 recovers from a deficit of %2 in %3 to a surplus of %4 in %5.</source>
        <translation>Mae %1 yn adfer o ddiffyg o %2 yn %3 i warged o %4 yn %5.</translation>
    </message>
    <message>
        <source>%1 recovers from a deficit of %2 in %3 to break-even in %5.</source>
        <translation>Mae %1 yn adfer o ddiffyg o %2 yn %3 ac yn mantoli yn %5.</translation>
    </message>
    <message>
        <source>%1 moves from a surplus of %2 in %3 to a deficit of %4 in %5.</source>
        <translation>Mae %1 yn symud o warged o %2 yn %3 i ddiffyg o %4 yn %5.</translation>
    </message>
    <message>
        <source>%1 moves from a surplus of %2 in %3 to break-even in %5.</source>
        <translation>Mae %1 yn symud o warged o %2 yn %3 i fantoli’n unig yn %5.</translation>
    </message>
    <message>
        <source>%1 moves from break-even in %3 to a deficit of %4 in %5.</source>
        <translation>Mae %1 yn symud o fantoli yn %3 i ddiffyg o %4 yn %5.</translation>
    </message>
    <message>
        <source>%1 moves from break-even in %3 to a surplus of %4 in %5.</source>
        <translation>Mae %1 yn symud o fantoli yn %3 i warged o %4 yn %5.</translation>
    </message>
    <message>
        <source>%1 breaks even in %3 and in %5.</source>
        <translation>Mae %1 yn mantoli yn %3 ac yn %5.</translation>
    </message>
    <message>
        <source>From %1 to %2 income rises by %3 and costs rise by %4.</source>
        <translation>Rhwng %1 a %2 mae incwm yn codi %3 a chostau’n codi %4.</translation>
    </message>
    <message>
        <source>From %1 to %2 income rises by %3 and costs fall by %4.</source>
        <translation>Rhwng %1 a %2 mae incwm yn codi %3 a chostau’n gostwng %4.</translation>
    </message>
    <message>
        <source>From %1 to %2 income falls by %3 while costs rise by %4.</source>
        <translation>Rhwng %1 a %2 mae incwm yn gostwng %3 tra bo costau’n codi %4.</translation>
    </message>
    <message>
        <source>From %1 to %2 income falls by %3 and costs fall by %4.</source>
        <translation>Rhwng %1 a %2 mae incwm yn gostwng %3 a chostau’n gostwng %4.</translation>
    </message>
    <message>
        <source>%1 breaks even in every year.</source>
        <translation>Mae %1 yn mantoli bob blwyddyn.</translation>
    </message>
    <message>
        <source>It is back in balance from %1 on.</source>
        <translation>Mae’n mantoli eto o %1 ymlaen.</translation>
    </message>
    <message>
        <source>It is back in balance from %1 on; the worst year is %2, with a deficit of %3.</source>
        <translation>Mae’n mantoli eto o %1 ymlaen; y flwyddyn waethaf yw %2, gyda diffyg o %3.</translation>
    </message>
    <message>
        <source>The first deficit, in %1, is the largest, at %2.</source>
        <translation>Y diffyg cyntaf, yn %1, yw’r mwyaf, sef %2.</translation>
    </message>
    <message>
        <source>The first deficit is in %1; the worst year is %2, with a deficit of %3.</source>
        <translation>Yn %1 y mae’r diffyg cyntaf; y flwyddyn waethaf yw %2, gyda diffyg o %3.</translation>
    </message>
    <message>
        <source>The first deficit is in %1.</source>
        <translation>Yn %1 y mae’r diffyg cyntaf.</translation>
    </message>
    <message>
        <source>It is not in balance at the end of the projection; the worst year is %1, with a deficit of %2.</source>
        <translation>Nid yw’n mantoli ar ddiwedd y rhagamcaniad; y flwyddyn waethaf yw %1, gyda diffyg o %2.</translation>
    </message>
    <message>
        <source>It is in balance for a time, but not at the end of the projection.</source>
        <translation>Mae’n mantoli am gyfnod, ond nid ar ddiwedd y rhagamcaniad.</translation>
    </message>
    <message>
        <source>It is not in balance in any year.</source>
        <translation>Nid yw’n mantoli mewn unrhyw flwyddyn.</translation>
    </message>
    <message>
        <source>Leaving out non-recurrent items, %1 is a deficit of %2.</source>
        <translation>Heb eitemau anghylchol, diffyg o %2 sydd yn %1.</translation>
    </message>
    <message>
        <source>Leaving out non-recurrent items, %1 is a surplus of %2.</source>
        <translation>Heb eitemau anghylchol, gwarged o %2 sydd yn %1.</translation>
    </message>
    <message>
        <source>From %1 to %2 the yearly results add up to a deficit of %3.</source>
        <translation>O %1 i %2 mae’r canlyniadau blynyddol yn dod i ddiffyg o %3.</translation>
    </message>
    <message>
        <source>From %1 to %2 the yearly results add up to a surplus of %3.</source>
        <translation>O %1 i %2 mae’r canlyniadau blynyddol yn dod i warged o %3.</translation>
    </message>
    <message>
        <source>No cash support is needed up to %1.</source>
        <translation>Nid oes angen cymorth arian parod hyd at %1.</translation>
    </message>
    <message>
        <source>Cash support is first needed in %1; %2 is drawn by %3.</source>
        <translation>Mae angen cymorth arian parod gyntaf yn %1; tynnir %2 erbyn %3.</translation>
    </message>
    <message>
        <source>In %1 no organisation is in deficit.</source>
        <translation>Yn %1 nid oes unrhyw sefydliad mewn diffyg.</translation>
    </message>
    <message>
        <source>In %1 only %2 is in deficit, by %3.</source>
        <translation>Yn %1 dim ond %2 sydd mewn diffyg, o %3.</translation>
    </message>
    <message>
        <source>%2 of %3 organisations are in deficit in %1; the largest deficit is that of %4, %5.</source>
        <translation>Mae %2 o %3 o sefydliadau mewn diffyg yn %1; y diffyg mwyaf yw un %4, sef %5.</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>mantoli</translation>
    </message>
    <message>
        <source>%1 deficit</source>
        <translation>diffyg o %1</translation>
    </message>
    <message>
        <source>%1 surplus</source>
        <translation>gwarged o %1</translation>
    </message>
    <message>
        <source>break-even in %1</source>
        <translation>mantoli yn %1</translation>
    </message>
    <message>
        <source>%1 deficit in %2</source>
        <translation>diffyg o %1 yn %2</translation>
    </message>
    <message>
        <source>%1 surplus in %2</source>
        <translation>gwarged o %1 yn %2</translation>
    </message>
    <message>
        <source>Result in %1</source>
        <translation>Canlyniad yn %1</translation>
    </message>
    <message>
        <source>Worst year</source>
        <translation>Y flwyddyn waethaf</translation>
    </message>
    <message>
        <source>Lowest year</source>
        <translation>Y flwyddyn isaf</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Mantoli</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Bob blwyddyn</translation>
    </message>
    <message>
        <source>no deficit up to %1</source>
        <translation>dim diffyg hyd at %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>O %1 ymlaen</translation>
    </message>
    <message>
        <source>in balance to %1</source>
        <translation>yn mantoli hyd at %1</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Ddim yn %1</translation>
    </message>
    <message>
        <source>first deficit in %1</source>
        <translation>y diffyg cyntaf yn %1</translation>
    </message>
    <message>
        <source>in deficit in every year</source>
        <translation>mewn diffyg bob blwyddyn</translation>
    </message>
    <message>
        <source>in balance only for a time</source>
        <translation>yn mantoli am gyfnod yn unig</translation>
    </message>
    <message>
        <source>Cumulative result</source>
        <translation>Canlyniad cronnus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>that on the assumptions of this report %1 stays in balance up to %2;</source>
        <translation>bod %1, ar ragdybiaethau’r adroddiad hwn, yn dal i fantoli hyd at %2;</translation>
    </message>
    <message>
        <source>that on the assumptions of this report %1 is back in balance from %2 on;</source>
        <translation>bod %1, ar ragdybiaethau’r adroddiad hwn, yn mantoli eto o %2 ymlaen;</translation>
    </message>
    <message>
        <source>that on the assumptions of this report %1 ends %2 with a deficit of %3;</source>
        <translation>bod %1, ar ragdybiaethau’r adroddiad hwn, yn diweddu %2 gyda diffyg o %3;</translation>
    </message>
    <message>
        <source>that results since %1 add up to a deficit of %2 by %3, which has to be recovered or financed;</source>
        <translation>bod y canlyniadau ers %1 yn dod i ddiffyg o %2 erbyn %3, y mae’n rhaid ei adfer neu ei ariannu;</translation>
    </message>
    <message>
        <source>that the largest deficit in %1 is that of %2, at %3;</source>
        <translation>mai diffyg %2 yw’r mwyaf yn %1, sef %3;</translation>
    </message>
    <message>
        <source>that cash support is needed from %1 on, %2 of it by %3;</source>
        <translation>bod angen cymorth arian parod o %1 ymlaen, %2 ohono erbyn %3;</translation>
    </message>
    <message>
        <source>that the figures rest on the assumptions, sources and checks set out in this report.</source>
        <translation>bod y ffigurau’n dibynnu ar y rhagdybiaethau, y ffynonellau a’r gwiriadau a nodir yn yr adroddiad hwn.</translation>
    </message>
    <message>
        <source>No scenario does better in %1 than “%2”, with a deficit of %3.</source>
        <translation>Nid oes senario sy’n gwneud yn well yn %1 na “%2”, gyda diffyg o %3.</translation>
    </message>
    <message>
        <source>No scenario does better in %1 than “%2”, with a surplus of %3.</source>
        <translation>Nid oes senario sy’n gwneud yn well yn %1 na “%2”, gyda gwarged o %3.</translation>
    </message>
    <message>
        <source>The best result in %1 is that of “%2”: a deficit of %3, %4 better than “%5”.</source>
        <translation>Canlyniad gorau %1 yw un “%2”: diffyg o %3, %4 yn well na “%5”.</translation>
    </message>
    <message>
        <source>The best result in %1 is that of “%2”: a surplus of %3, %4 better than “%5”.</source>
        <translation>Canlyniad gorau %1 yw un “%2”: gwarged o %3, %4 yn well na “%5”.</translation>
    </message>
    <message>
        <source>a scenario changes existing cells; rows are added, moved and deleted in the base</source>
        <translation>mae senario yn newid celloedd sy’n bod; yn y sylfaen yr ychwanegir, y symudir ac y dileir rhesi</translation>
    </message>
    <message>
        <source>%1: another row has these keys already</source>
        <translation>%1: mae gan res arall yr allweddi hyn eisoes</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Mewnforio %1</translation>
    </message>
    <message>
        <source>the figures could not be calculated: %1</source>
        <translation>ni ellid cyfrifo’r ffigurau: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>The report could not be written: %1.</source>
        <translation>Ni ellid ysgrifennu’r adroddiad: %1.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Newid nodyn</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Dileu nodyn</translation>
    </message>
    <message>
        <source>the sum divides by nought</source>
        <translation>mae’r swm yn rhannu â sero</translation>
    </message>
    <message>
        <source>the sum cannot be worked out; write it as =250*12 or =(3+4)/2</source>
        <translation>ni ellir cyfrifo’r swm; ysgrifennwch ef fel =250*12 neu =(3+4)/2</translation>
    </message>
    <message>
        <source>the sum gives too large a number</source>
        <translation>mae’r swm yn rhoi rhif rhy fawr</translation>
    </message>
    <message>
        <source>a key cannot be blank</source>
        <translation>ni chaiff allwedd fod yn wag</translation>
    </message>
    <message>
        <source>another row has these keys already</source>
        <translation>mae gan res arall yr allweddi hyn eisoes</translation>
    </message>
    <message>
        <source>new row %1: %2</source>
        <translation>rhes newydd %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>nid oes rhes o’r fath</translation>
    </message>
    <message>
        <source>a key cannot be blank; delete the row instead</source>
        <translation>ni chaiff allwedd fod yn wag; dilëwch y rhes yn lle hynny</translation>
    </message>
    <message>
        <source>row %1: another row has these keys already</source>
        <translation>rhes %1: mae gan res arall yr allweddi hyn eisoes</translation>
    </message>
    <message>
        <source>the document no longer holds what this edit was made on</source>
        <translation>nid yw’r ddogfen bellach yn cynnwys yr hyn y gwnaed y golygiad hwn arno</translation>
    </message>
    <message>
        <source>the code %1 is taken</source>
        <translation>mae’r cod %1 eisoes ar waith</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Ailenwi %1 yn %2</translation>
    </message>
    <message>
        <source>“%1” is not in %2; choose one from the list or add it there first</source>
        <translation>nid yw “%1” yn %2; dewiswch un o’r rhestr neu ychwanegwch ef yno’n gyntaf</translation>
    </message>
    <message>
        <source>this cell cannot be changed in a scenario; change it in the base</source>
        <translation>ni ellir newid y gell hon mewn senario; newidiwch hi yn y sylfaen</translation>
    </message>
    <message>
        <source>a scenario changes existing cells; add the row in the base first</source>
        <translation>mae senario yn newid celloedd sy’n bod; ychwanegwch y rhes yn y sylfaen yn gyntaf</translation>
    </message>
    <message>
        <source>an override that belongs to an arrangement or to many cells decides this one; change it there</source>
        <translation>disodliad sy’n perthyn i drefniant neu i lawer o gelloedd sy’n pennu’r gell hon; newidiwch ef yno</translation>
    </message>
    <message>
        <source>a value is needed to %1</source>
        <translation>mae angen gwerth ar gyfer %1</translation>
    </message>
    <message>
        <source>%1 cannot be used on %2; set it instead</source>
        <translation>ni ellir defnyddio %1 ar %2; gosodwch ef yn lle hynny</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>mae %1 y tu allan i’r amrediad</translation>
    </message>
    <message>
        <source>%1 is not the address of a cell</source>
        <translation>nid yw %1 yn gyfeiriad cell</translation>
    </message>
    <message>
        <source>%1 cannot be overridden in a scenario</source>
        <translation>ni ellir disodli %1 mewn senario</translation>
    </message>
    <message>
        <source>there is no cell %1; an override must act on one</source>
        <translation>nid oes cell %1; rhaid i ddisodliad weithredu ar un</translation>
    </message>
    <message>
        <source>there is no scenario %1</source>
        <translation>nid oes senario %1</translation>
    </message>
    <message>
        <source>the parents of scenario %1 lead back to itself</source>
        <translation>mae rhieni’r senario %1 yn arwain yn ôl ato’i hun</translation>
    </message>
    <message>
        <source>%1 must not be blank</source>
        <translation>ni chaiff %1 fod yn wag</translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation>nid oes %1 yn %2</translation>
    </message>
    <message>
        <source>the economy needs its row: a name, a base year and the years to project</source>
        <translation>mae angen ei rhes ar yr economi: enw, blwyddyn sylfaen a’r blynyddoedd i’w rhagamcanu</translation>
    </message>
    <message>
        <source>the economy needs at least one organisation</source>
        <translation>mae angen o leiaf un sefydliad ar yr economi</translation>
    </message>
    <message>
        <source>%1 is about a row that does not exist</source>
        <translation>mae %1 yn ymwneud â rhes nad yw’n bod</translation>
    </message>
    <message>
        <source>an effect of type %1 needs %2</source>
        <translation>mae angen %2 ar effaith o fath %1</translation>
    </message>
    <message>
        <source>an effect of type %1 needs either a rate or an amount</source>
        <translation>mae angen naill ai cyfradd neu swm ar effaith o fath %1</translation>
    </message>
    <message>
        <source>an effect of type %1 needs an organisation as partner, not outside</source>
        <translation>mae angen sefydliad yn bartner ar effaith o fath %1, nid outside</translation>
    </message>
    <message>
        <source>an effect of type save needs a category or a function</source>
        <translation>mae angen categori neu swyddogaeth ar effaith o fath save</translation>
    </message>
    <message>
        <source>%1 is a group; name one category</source>
        <translation>grŵp yw %1; enwch un categori</translation>
    </message>
    <message>
        <source>%1 is before %2, %3</source>
        <translation>mae %1 cyn %2, %3</translation>
    </message>
    <message>
        <source>a merger has no last year</source>
        <translation>nid oes blwyddyn olaf i uniad</translation>
    </message>
    <message>
        <source>%1 merges twice</source>
        <translation>mae %1 yn uno ddwywaith</translation>
    </message>
    <message>
        <source>%1 would merge into itself</source>
        <translation>byddai %1 yn uno ag ef ei hun</translation>
    </message>
    <message>
        <source>%1 is not after the base year %2; what began earlier is in its figures</source>
        <translation>nid yw %1 ar ôl y flwyddyn sylfaen %2; mae’r hyn a ddechreuodd yn gynharach eisoes yn ei ffigurau</translation>
    </message>
    <message>
        <source>a contract of form %1 needs %2</source>
        <translation>mae angen %2 ar gontract o ffurf %1</translation>
    </message>
    <message>
        <source>a marginal rate needs the baseline it applies above</source>
        <translation>mae angen ar gyfradd ymylol y llinell sylfaen y mae’n gymwys uwch ei phen</translation>
    </message>
    <message>
        <source>%1 is on both sides; the contract posts nothing</source>
        <translation>mae %1 ar y ddwy ochr; nid yw’r contract yn postio dim</translation>
    </message>
    <message>
        <source>without a start year phase_in has one element</source>
        <translation>heb flwyddyn gychwyn, un elfen sydd i phase_in</translation>
    </message>
    <message>
        <source>%1 is not a capitation; only a capitation has subcontracts</source>
        <translation>nid capitasiwn yw %1; dim ond capitasiwn sydd ag is-gontractau</translation>
    </message>
    <message>
        <source>%1 is itself a capitation and cannot be a subcontract</source>
        <translation>mae %1 ei hun yn gapitasiwn ac ni all fod yn is-gontract</translation>
    </message>
    <message>
        <source>%1 and %2 have different commissioners</source>
        <translation>mae gan %1 a %2 gomisiynwyr gwahanol</translation>
    </message>
    <message>
        <source>from %1 of target the shares come to %2; at most 100%</source>
        <translation>o %1 o’r targed mae’r cyfrannau’n dod i %2; 100% ar y mwyaf</translation>
    </message>
    <message>
        <source>a capitation covers no services of its own; the row has no effect</source>
        <translation>nid yw capitasiwn yn cwmpasu gwasanaethau ei hun; nid oes effaith i’r rhes</translation>
    </message>
    <message>
        <source>%1 is not a capitation; risk is shared on capitations</source>
        <translation>nid capitasiwn yw %1; ar gapitasiynau y rhennir risg</translation>
    </message>
    <message>
        <source>%1 is below from, %2</source>
        <translation>mae %1 islaw from, %2</translation>
    </message>
    <message>
        <source>index %1 starts in %2; it needs a rate for %3 or before</source>
        <translation>mae mynegai %1 yn dechrau yn %2; mae angen cyfradd arno ar gyfer %3 neu cyn hynny</translation>
    </message>
    <message>
        <source>index %1 has no rate for %2; the latest earlier one is used</source>
        <translation>nid oes gan fynegai %1 gyfradd ar gyfer %2; defnyddir yr un gynharach ddiweddaraf</translation>
    </message>
    <message>
        <source>variable and step are %1 together; at most 100%</source>
        <translation>mae variable a step yn %1 gyda’i gilydd; 100% ar y mwyaf</translation>
    </message>
    <message>
        <source>%1 does not hold contract %2; the line does not count in its risk share</source>
        <translation>nid yw %1 yn dal contract %2; nid yw’r llinell yn cyfrif yn ei rannu risg</translation>
    </message>
    <message>
        <source>a savings scheme needs either an amount or a rate index, not both</source>
        <translation>mae angen naill ai swm neu fynegai cyfradd ar gynllun arbedion, nid y ddau</translation>
    </message>
    <message>
        <source>%1 is not after the base year %2; what was spent earlier is in its balance sheet</source>
        <translation>nid yw %1 ar ôl y flwyddyn sylfaen %2; mae’r hyn a wariwyd yn gynharach yn ei mantolen</translation>
    </message>
    <message>
        <source>%1 has no balance sheet; the project is not calculated</source>
        <translation>nid oes mantolen gan %1; ni chyfrifir y prosiect</translation>
    </message>
    <message>
        <source>%1 has no balance sheet; the loan is not calculated</source>
        <translation>nid oes mantolen gan %1; ni chyfrifir y benthyciad</translation>
    </message>
    <message>
        <source>%1 has rows in loans; leave its loans balance out</source>
        <translation>mae gan %1 resi yn loans; gadewch ei falans loans allan</translation>
    </message>
    <message>
        <source>uncertainties are kept but not yet used in the calculation</source>
        <translation>cedwir ansicrwydd ond ni chaiff ei ddefnyddio yn y cyfrifiad eto</translation>
    </message>
    <message>
        <source>%1 is not a number; write it as -1234.5 or (1,234.50)</source>
        <translation>nid yw %1 yn rhif; ysgrifennwch ef fel -1234.5 neu (1,234.50)</translation>
    </message>
    <message>
        <source>%1 is below nought; it must not be negative</source>
        <translation>mae %1 yn is na sero; ni chaiff fod yn negatif</translation>
    </message>
    <message>
        <source>%1 must be above nought</source>
        <translation>rhaid i %1 fod yn uwch na sero</translation>
    </message>
    <message>
        <source>%1 must lie between 0% and 100%</source>
        <translation>rhaid i %1 fod rhwng 0% a 100%</translation>
    </message>
    <message>
        <source>%1 is not an amount of money; write pounds as -1234.5, £1,234 or (1,234)</source>
        <translation>nid yw %1 yn swm o arian; ysgrifennwch bunnoedd fel -1234.5, £1,234 neu (1,234)</translation>
    </message>
    <message>
        <source>%1 is too large; amounts are below £1,000,000,000,000,000</source>
        <translation>mae %1 yn rhy fawr; mae symiau’n is na £1,000,000,000,000,000</translation>
    </message>
    <message>
        <source>%1 has too many decimals</source>
        <translation>mae gan %1 ormod o leoedd degol</translation>
    </message>
    <message>
        <source>%1 is not a rate; write it as 2.5% or 0.025</source>
        <translation>nid yw %1 yn gyfradd; ysgrifennwch hi fel 2.5% neu 0.025</translation>
    </message>
    <message>
        <source>%1 has no per-cent sign; write %2% or a fraction below 1</source>
        <translation>nid oes arwydd y cant gan %1; ysgrifennwch %2% neu ffracsiwn o dan 1</translation>
    </message>
    <message>
        <source>%1 is too large for a rate</source>
        <translation>mae %1 yn rhy fawr i fod yn gyfradd</translation>
    </message>
    <message>
        <source>%1 has an empty element; write a list as 25%;60%;100%</source>
        <translation>mae gan %1 elfen wag; ysgrifennwch restr fel 25%;60%;100%</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>mae %1 yn rhy fawr</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>nid yw %1 yn rhif cyfan</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3</source>
        <translation>rhaid i %1 fod rhwng %2 a %3</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>nid yw %1 yn yes nac yn no</translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <translation>nid yw %1 yn un o’r rhain: %2</translation>
    </message>
    <message>
        <source>%1 is not a code; codes are 1 to 40 letters, digits or _ - . /</source>
        <translation>nid yw %1 yn god; 1 i 40 o lythrennau, digidau neu _ - . / yw codau</translation>
    </message>
    <message>
        <source>%1 is not a financial year; write it as 2014/15</source>
        <translation>nid yw %1 yn flwyddyn ariannol; ysgrifennwch hi fel 2014/15</translation>
    </message>
    <message>
        <source>%1 is not the address of a cell; write it as table:key:column, such as budgets:RNL:nursing:amount</source>
        <translation>nid yw %1 yn gyfeiriad cell; ysgrifennwch ef fel tabl:allwedd:colofn, er enghraifft budgets:RNL:nursing:amount</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>nid yw’r testun yn UTF-8 dilys</translation>
    </message>
    <message>
        <source>the text holds a control character; only tabs and line ends are allowed</source>
        <translation>mae nod rheoli yn y testun; dim ond tabiau a therfynau llinell a ganiateir</translation>
    </message>
    <message>
        <source>%1 must be a whole number between %2 and %3</source>
        <translation>rhaid i %1 fod yn rhif cyfan rhwng %2 a %3</translation>
    </message>
    <message>
        <source>%1 is a reserved word; choose another code</source>
        <translation>gair neilltuedig yw %1; dewiswch god arall</translation>
    </message>
    <message>
        <source>%1 has no activity of %2 for this effect to act on</source>
        <translation>nid oes gan %1 weithgarwch %2 i’r effaith hon weithredu arno</translation>
    </message>
    <message>
        <source>%1 treats the diverted patients free: give a unit cost or a budget line driven by %2</source>
        <translation>mae %1 yn trin y cleifion a ddargyfeirir am ddim: rhowch gost uned neu linell gyllideb a yrrir gan %2</translation>
    </message>
    <message>
        <source>%1 pays twice for the diverted patients: by the unit cost and by a budget line driven by %2</source>
        <translation>mae %1 yn talu ddwywaith am y cleifion a ddargyfeirir: drwy’r gost uned a thrwy linell gyllideb a yrrir gan %2</translation>
    </message>
    <message>
        <source>tariff %1 has no price for %2 in or before %3</source>
        <translation>nid oes gan dariff %1 bris ar gyfer %2 yn %3 neu cyn hynny</translation>
    </message>
    <message>
        <source>%1 is under two capitations in %2</source>
        <translation>mae %1 o dan ddau gapitasiwn yn %2</translation>
    </message>
    <message>
        <source>%1 has no price to weigh it by and is left out of the driver all</source>
        <translation>nid oes gan %1 bris i’w bwyso ac fe’i gadewir allan o’r gyrrwr all</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a cell; put the whole cell in quotation marks and double the one inside</source>
        <translation>mae dyfynnod y tu mewn i gell; rhowch y gell gyfan mewn dyfynodau a dyblwch yr un y tu mewn</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>agorir dyfynnod yma ac ni chaiff ei gau</translation>
    </message>
    <message>
        <source>text follows the closing quotation mark; a comma or the end of the row belongs here</source>
        <translation>mae testun yn dilyn y dyfynnod cau; coma neu ddiwedd y rhes sy’n perthyn yma</translation>
    </message>
    <message>
        <source>the cell is longer than %1 bytes</source>
        <translation>mae’r gell yn hwy na %1 beit</translation>
    </message>
    <message>
        <source>the row is longer than %1 bytes</source>
        <translation>mae’r rhes yn hwy na %1 beit</translation>
    </message>
    <message>
        <source>the new files are in place, but %1 stayed behind in %2</source>
        <translation>mae’r ffeiliau newydd yn eu lle, ond arhosodd %1 ar ôl yn %2</translation>
    </message>
    <message>
        <source>there is no table of this name; the file is passed over</source>
        <translation>nid oes tabl o’r enw hwn; anwybyddir y ffeil</translation>
    </message>
    <message>
        <source>the file is missing; every package needs it</source>
        <translation>mae’r ffeil ar goll; mae ei hangen ar bob pecyn</translation>
    </message>
    <message>
        <source>this folder holds the package of an economy; choose another one for results</source>
        <translation>mae’r ffolder hon yn dal pecyn economi; dewiswch un arall ar gyfer canlyniadau</translation>
    </message>
    <message>
        <source>the file is UTF-16; save it as CSV UTF-8</source>
        <translation>UTF-16 yw’r ffeil; cadwch hi fel CSV UTF-8</translation>
    </message>
    <message>
        <source>the file is empty; its first row must name the columns</source>
        <translation>mae’r ffeil yn wag; rhaid i’w rhes gyntaf enwi’r colofnau</translation>
    </message>
    <message>
        <source>the cells are not separated by commas; save the file as comma-separated CSV</source>
        <translation>nid yw’r celloedd wedi’u gwahanu â chomas; cadwch y ffeil fel CSV wedi’i wahanu â chomas</translation>
    </message>
    <message>
        <source>column %1 has a name that is not UTF-8; save the file as CSV UTF-8</source>
        <translation>mae gan golofn %1 enw nad yw’n UTF-8; cadwch y ffeil fel CSV UTF-8</translation>
    </message>
    <message>
        <source>the column %1 stands twice in the header</source>
        <translation>mae’r golofn %1 ddwywaith yn y pennawd</translation>
    </message>
    <message>
        <source>there is no column “%1” in %2; it is passed over</source>
        <translation>nid oes colofn “%1” yn %2; fe’i hanwybyddir</translation>
    </message>
    <message>
        <source>the column %1 is missing; %2 needs it</source>
        <translation>mae’r golofn %1 ar goll; mae ei hangen ar %2</translation>
    </message>
    <message>
        <source>the row has %1 cells where the header has %2</source>
        <translation>mae %1 o gelloedd yn y rhes lle mae %2 yn y pennawd</translation>
    </message>
    <message>
        <source>%1 has one row only</source>
        <translation>un rhes yn unig sydd i %1</translation>
    </message>
    <message>
        <source>the same key stands in row %1 already</source>
        <translation>mae’r un allwedd yn rhes %1 eisoes</translation>
    </message>
    <message>
        <source>the cell is blank; every row needs it</source>
        <translation>mae’r gell yn wag; mae ei hangen ar bob rhes</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>mae’r ffeil yn wag</translation>
    </message>
    <message>
        <source>this is not a Breakeven document</source>
        <translation>nid dogfen Breakeven yw hon</translation>
    </message>
    <message>
        <source>the document is cut short; open a backup copy</source>
        <translation>mae’r ddogfen wedi’i thorri’n fyr; agorwch gopi wrth gefn</translation>
    </message>
    <message>
        <source>this is a database of another program, not a Breakeven document</source>
        <translation>cronfa ddata rhaglen arall yw hon, nid dogfen Breakeven</translation>
    </message>
    <message>
        <source>the document was saved by a newer Breakeven (its version is %1, this program&apos;s %2); update the program to open it</source>
        <translation>cadwyd y ddogfen gan Breakeven mwy newydd (ei fersiwn yw %1, fersiwn y rhaglen hon yw %2); diweddarwch y rhaglen i’w hagor</translation>
    </message>
    <message>
        <source>the document has no version this program knows (%1)</source>
        <translation>nid oes gan y ddogfen fersiwn y mae’r rhaglen hon yn ei hadnabod (%1)</translation>
    </message>
    <message>
        <source>the document is damaged; open a backup copy</source>
        <translation>mae’r ddogfen wedi’i difrodi; agorwch gopi wrth gefn</translation>
    </message>
    <message>
        <source>the document has no table %1</source>
        <translation>nid oes gan y ddogfen dabl %1</translation>
    </message>
    <message>
        <source>the table %1 has no column %2</source>
        <translation>nid oes gan y tabl %1 golofn %2</translation>
    </message>
    <message>
        <source>the table %1 is not part of a document and goes when it is saved</source>
        <translation>nid yw’r tabl %1 yn rhan o ddogfen a bydd yn diflannu pan gaiff ei chadw</translation>
    </message>
    <message>
        <source>another program is writing to the document; try again in a moment</source>
        <translation>mae rhaglen arall yn ysgrifennu i’r ddogfen; rhowch gynnig arall arni mewn eiliad</translation>
    </message>
    <message>
        <source>the database reports: %1</source>
        <translation>mae’r gronfa ddata’n adrodd: %1</translation>
    </message>
    <message>
        <source>the document is already open (%1); changes made here may have to be saved under another name</source>
        <translation>mae’r ddogfen eisoes ar agor (%1); efallai y bydd rhaid cadw newidiadau a wneir yma o dan enw arall</translation>
    </message>
    <message>
        <source>an earlier row has the same key</source>
        <translation>mae gan res gynharach yr un allwedd</translation>
    </message>
    <message>
        <source>another window or program has saved this document meanwhile; save yours under another name</source>
        <translation>mae ffenestr neu raglen arall wedi cadw’r ddogfen hon yn y cyfamser; cadwch eich un chi o dan enw arall</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>mae’r ddisg yn llawn; ni newidiwyd dim</translation>
    </message>
    <message>
        <source>there is no permission to write here; nothing was changed; choose another folder</source>
        <translation>nid oes caniatâd i ysgrifennu yma; ni newidiwyd dim; dewiswch ffolder arall</translation>
    </message>
    <message>
        <source>the folder it should stand in does not exist</source>
        <translation>nid yw’r ffolder y dylai fod ynddi yn bod</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>mae ffeil lle mae angen ffolder</translation>
    </message>
    <message>
        <source>a folder stands where a file is needed</source>
        <translation>mae ffolder lle mae angen ffeil</translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation>ni ellir ei ysgrifennu: %1</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>nid oes ffeil na ffolder o’r fath</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>nid ffolder yw hon</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>ffolder yw hon, nid ffeil</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>nid oes caniatâd i’w ddarllen</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>ni ellir ei ddarllen: %1</translation>
    </message>
    <message>
        <source>this is a device or pipe, not a file</source>
        <translation>dyfais neu bibell yw hon, nid ffeil</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>mae’r ffeil yn fwy na %1 beit</translation>
    </message>
    <message>
        <source>this is not a recovery file</source>
        <translation>nid ffeil adfer yw hon</translation>
    </message>
    <message>
        <source>the unsaved work was done on another saving of this document</source>
        <translation>gwnaed y gwaith heb ei gadw ar fersiwn arall o’r ddogfen hon a gadwyd</translation>
    </message>
    <message>
        <source>From %1 to %2 income rises by %3; costs stay the same.</source>
        <translation>Rhwng %1 a %2 mae incwm yn codi %3; mae costau’n aros yr un fath.</translation>
    </message>
    <message>
        <source>From %1 to %2 income falls by %3; costs stay the same.</source>
        <translation>Rhwng %1 a %2 mae incwm yn gostwng %3; mae costau’n aros yr un fath.</translation>
    </message>
    <message>
        <source>From %1 to %2 costs rise by %4; income stays the same.</source>
        <translation>Rhwng %1 a %2 mae costau’n codi %4; mae incwm yn aros yr un fath.</translation>
    </message>
    <message>
        <source>From %1 to %2 costs fall by %4; income stays the same.</source>
        <translation>Rhwng %1 a %2 mae costau’n gostwng %4; mae incwm yn aros yr un fath.</translation>
    </message>
    <message>
        <source>Income and costs are the same in %2 as in %1.</source>
        <translation>Yr un yw incwm a chostau yn %2 ag yn %1.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>row %1</source>
        <translation>rhes %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contractau</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffau</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Poblogaethau</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Trefniadau</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senarios</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Mynegeion</translation>
    </message>
    <message>
        <source>Economy and horizon</source>
        <translation>Yr economi a’r gorwel</translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation>Nodiadau a ffynonellau</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Ffigurau gwirioneddol</translation>
    </message>
    <message>
        <source>Uncertainties</source>
        <translation>Ansicrwydd</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Edrych yn:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ffolder uwch</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg fanwl</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Enw’r ffeil:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o fath:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bod eisoes.
Ydych chi am roi hon yn ei lle?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chanfuwyd y ffeil.
Gwiriwch fod enw cywir y ffeil wedi’i roi.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ni chanfuwyd y ffolder.
Gwiriwch fod enw cywir y ffolder wedi’i roi.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;anslo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cau heb gadw</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>A&amp;ilwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Dangos y manylion...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio’r manylion...</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Ynghylch Qt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gweithredu</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Rhoi’r gorau iddi</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation>Rhagolwg argraffu</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Tudalen gyntaf</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Tudalen olaf</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ffitio’r lled</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ffitio’r dudalen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirlun</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Dangos un dudalen</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Dangos tudalennau cyfwynebol</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Dangos trosolwg o bob tudalen</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Gosodiad y dudalen</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Gosodiad y dudalen</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Allforio i PDF</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>A&amp;ilwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo lleoliad y &amp;ddolen</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Appendix: how to read this report</source>
        <translation>Atodiad: sut i ddarllen yr adroddiad hwn</translation>
    </message>
    <message>
        <source>Outturn and projection</source>
        <translation>Alldro a rhagamcaniad</translation>
    </message>
    <message>
        <source>%1 is the base year: the outturn, as it was entered. The years after it are projected from the activity, prices, contracts, budgets and savings plans of each organisation.</source>
        <translation>%1 yw’r flwyddyn sylfaen: yr alldro, fel y’i cofnodwyd. Rhagamcanir y blynyddoedd ar ei hôl o weithgarwch, prisiau, contractau, cyllidebau a chynlluniau arbedion pob sefydliad.</translation>
    </message>
    <message>
        <source>Surplus, deficit and brackets</source>
        <translation>Gwarged, diffyg a chromfachau</translation>
    </message>
    <message>
        <source>A surplus is income above cost in a year. Deficits and other negative amounts stand in brackets; costs are shown as positive amounts. A dash is nought.</source>
        <translation>Gwarged yw incwm uwchlaw cost mewn blwyddyn. Mae diffygion a symiau negatif eraill mewn cromfachau; dangosir costau fel symiau positif. Sero yw llinell doriad.</translation>
    </message>
    <message>
        <source>Underlying result</source>
        <translation>Canlyniad gwaelodol</translation>
    </message>
    <message>
        <source>The result without non-recurrent income and cost: what would go on by itself.</source>
        <translation>Y canlyniad heb incwm a chost anghylchol: yr hyn a fyddai’n parhau ohono’i hun.</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Earnings before interest, taxation, depreciation and amortisation: income less pay and non-pay costs.</source>
        <translation>Enillion cyn llog, treth, dibrisiant ac amorteiddiad: incwm llai costau cyflogau a chostau heblaw cyflogau.</translation>
    </message>
    <message>
        <source>Cumulative result</source>
        <translation>Canlyniad cronnus</translation>
    </message>
    <message>
        <source>The results of all years since the base year, including it, added up.</source>
        <translation>Canlyniadau pob blwyddyn ers y flwyddyn sylfaen, gan ei chynnwys, wedi’u hadio.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Talgrynnu</translation>
    </message>
    <message>
        <source>Every amount is calculated to the penny and rounded once for print. Tables in %1 are rounded up or down so that every printed sum is the sum of its printed parts; a figure may therefore differ by one in its last digit from the same figure elsewhere.</source>
        <translation>Cyfrifir pob swm i’r geiniog a’i dalgrynnu unwaith i’w argraffu. Telgrynnir tablau mewn %1 i fyny neu i lawr fel mai swm ei rannau printiedig yw pob cyfanswm printiedig; gall ffigur felly wahaniaethu o un yn ei ddigid olaf oddi wrth yr un ffigur mewn man arall.</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Cadwraeth arian</translation>
    </message>
    <message>
        <source>Every payment has a payer and a payee. What one organisation of the economy pays another is its partner&apos;s income, so that a cost cannot disappear between them.</source>
        <translation>Mae gan bob taliad dalwr a thalai. Incwm y partner yw’r hyn y mae un sefydliad yn yr economi yn ei dalu i un arall, fel na all cost ddiflannu rhyngddynt.</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>mynegai %1</translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation>Cynlluniau arbedion</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Saves on</source>
        <translation>Yn arbed ar</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Amount or rate</source>
        <translation>Swm neu gyfradd</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Cyflawniad</translation>
    </message>
    <message>
        <source>Changes in the scenario “%1”</source>
        <translation>Newidiadau yn y senario “%1”</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation>Nodiadau a ffynonellau</translation>
    </message>
    <message>
        <source>No figure carries a note.</source>
        <translation>Nid oes nodyn ar unrhyw ffigur.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Rhagdybiaethau a ffynonellau</translation>
    </message>
    <message>
        <source>Rates of inflation and growth, a year</source>
        <translation>Cyfraddau chwyddiant a thwf, y flwyddyn</translation>
    </message>
    <message>
        <source>* carried on from the latest year given</source>
        <translation>* wedi’i pharhau o’r flwyddyn ddiweddaraf a roddwyd</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Mynegai</translation>
    </message>
    <message>
        <source>Net change of tariff prices, a year</source>
        <translation>Newid net ym mhrisiau’r tariff, y flwyddyn</translation>
    </message>
    <message>
        <source>cost uplift less efficiency, and other changes</source>
        <translation>cynnydd mewn costau llai effeithlonrwydd, a newidiadau eraill</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>%1: board report</source>
        <translation>%1: adroddiad i’r bwrdd</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Senario: %1</translation>
    </message>
    <message>
        <source>Every pound one organisation pays another is received there, to the penny, in every year; the organisations&apos; results sum to the economy&apos;s.</source>
        <translation>Derbynnir pob punt y mae un sefydliad yn ei thalu i un arall yno, i’r geiniog, bob blwyddyn; mae canlyniadau’r sefydliadau’n adio i ganlyniad yr economi.</translation>
    </message>
    <message>
        <source>The figures do not conserve: see the years below. They must not be relied on.</source>
        <translation>Nid yw’r ffigurau’n mantoli: gweler y blynyddoedd isod. Ni ddylid dibynnu arnynt.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Paid between organisations</source>
        <translation>Talwyd rhwng sefydliadau</translation>
    </message>
    <message>
        <source>Received from organisations</source>
        <translation>Derbyniwyd gan sefydliadau</translation>
    </message>
    <message>
        <source>Sum of the organisations&apos; results</source>
        <translation>Swm canlyniadau’r sefydliadau</translation>
    </message>
    <message>
        <source>Result of the economy</source>
        <translation>Canlyniad yr economi</translation>
    </message>
    <message>
        <source>Both sides of every year</source>
        <translation>Dwy ochr pob blwyddyn</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Rhybuddion</translation>
    </message>
    <message>
        <source>There are no errors and no warnings.</source>
        <translation>Nid oes gwallau na rhybuddion.</translation>
    </message>
    <message>
        <source>There are no errors. Warnings: %1.</source>
        <translation>Nid oes gwallau. Rhybuddion: %1.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>The first %1 are listed; the check list of the document has them all.</source>
        <translation>Rhestrir y %1 cyntaf; maent i gyd yn rhestr wirio’r ddogfen.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Gwiriadau</translation>
    </message>
    <message>
        <source>compared with: %1</source>
        <translation>o’i gymharu â: %1</translation>
    </message>
    <message>
        <source>Board report</source>
        <translation>Adroddiad i’r bwrdd</translation>
    </message>
    <message>
        <source>Financial outlook %1 to %2</source>
        <translation>Rhagolygon ariannol %1 i %2</translation>
    </message>
    <message>
        <source>Base year %1; amounts in %2</source>
        <translation>Blwyddyn sylfaen %1; symiau mewn %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Surplus/(deficit) by organisation</source>
        <translation>Gwarged/(diffyg) fesul sefydliad</translation>
    </message>
    <message>
        <source>%1; the darker, the larger the deficit against income</source>
        <translation>%1; po dywyllaf, mwyaf y diffyg o’i gymharu ag incwm</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Effect on surplus</source>
        <translation>Effaith ar y gwarged</translation>
    </message>
    <message>
        <source>What changes the result</source>
        <translation>Yr hyn sy’n newid y canlyniad</translation>
    </message>
    <message>
        <source>Consolidated statement</source>
        <translation>Datganiad cyfunol</translation>
    </message>
    <message>
        <source>All organisations together; what they pay one another is left out on both sides.</source>
        <translation>Pob sefydliad gyda’i gilydd; gadewir allan ar y ddwy ochr yr hyn y maent yn ei dalu i’w gilydd.</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>Incwm a gwariant</translation>
    </message>
    <message>
        <source>Outlook for the economy</source>
        <translation>Rhagolygon yr economi</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, cod %2</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Sylfaen</translation>
    </message>
    <message>
        <source>After %1 it is part of another organisation&apos;s statement.</source>
        <translation>Ar ôl %1 mae’n rhan o ddatganiad sefydliad arall.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Surplus/(deficit) by year</source>
        <translation>Gwarged/(diffyg) fesul blwyddyn</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAFFT</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Surplus/(deficit) of the economy by scenario</source>
        <translation>Gwarged/(diffyg) yr economi fesul senario</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>yn erbyn %1</translation>
    </message>
    <message>
        <source>Surplus/(deficit) of the economy</source>
        <translation>Gwarged/(diffyg) yr economi</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Surplus/(deficit) by organisation in %1</source>
        <translation>Gwarged/(diffyg) fesul sefydliad yn %1</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Cymharu senarios</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>The board is asked to note</source>
        <translation>Gofynnir i’r bwrdd nodi</translation>
    </message>
    <message>
        <source>Less non-recurrent items</source>
        <translation>Llai eitemau anghylchol</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Base</source>
        <translation>Sylfaen</translation>
    </message>
    <message>
        <source>As typed, without changes</source>
        <translation>Fel y’i teipiwyd, heb newidiadau</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n change(s)</source>
        <translation>
            <numerusform>%1 + %n o newidiadau</numerusform>
            <numerusform>%1 + %n newid</numerusform>
            <numerusform>%1 + %n o newidiadau</numerusform>
            <numerusform>%1 + %n o newidiadau</numerusform>
            <numerusform>%1 + %n o newidiadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Economy</source>
        <translation>Economi</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Mynegeion</translation>
    </message>
    <message>
        <source>Tariff prices</source>
        <translation>Prisiau tariff</translation>
    </message>
    <message>
        <source>Tariff changes</source>
        <translation>Newidiadau tariff</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Poblogaethau</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contractau</translation>
    </message>
    <message>
        <source>Contract services</source>
        <translation>Gwasanaethau contractau</translation>
    </message>
    <message>
        <source>Subcontracts</source>
        <translation>Is-gontractau</translation>
    </message>
    <message>
        <source>Risk shares</source>
        <translation>Rhannu risg</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Cyllidebau</translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation>Cynlluniau arbedion</translation>
    </message>
    <message>
        <source>Balance sheets</source>
        <translation>Mantolenni</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Benthyciadau</translation>
    </message>
    <message>
        <source>Capital projects</source>
        <translation>Prosiectau cyfalaf</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Trefniadau</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effeithiau</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senarios</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Disodliadau</translation>
    </message>
    <message>
        <source>Uncertainties</source>
        <translation>Ansicrwydd</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Ffigurau gwirioneddol</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Acute trust</source>
        <translation>Ymddiriedolaeth acíwt</translation>
    </message>
    <message>
        <source>Specialist trust</source>
        <translation>Ymddiriedolaeth arbenigol</translation>
    </message>
    <message>
        <source>Mental health trust</source>
        <translation>Ymddiriedolaeth iechyd meddwl</translation>
    </message>
    <message>
        <source>Community trust</source>
        <translation>Ymddiriedolaeth gymunedol</translation>
    </message>
    <message>
        <source>Ambulance trust</source>
        <translation>Ymddiriedolaeth ambiwlans</translation>
    </message>
    <message>
        <source>Primary care</source>
        <translation>Gofal sylfaenol</translation>
    </message>
    <message>
        <source>Integrated provider</source>
        <translation>Darparwr integredig</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Comisiynydd</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Awdurdod lleol</translation>
    </message>
    <message>
        <source>National body</source>
        <translation>Corff cenedlaethol</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Ffederasiwn</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Menter ar y cyd</translation>
    </message>
    <message>
        <source>Service-level chain (provider group)</source>
        <translation>Cadwyn lefel gwasanaeth (grŵp darparwyr)</translation>
    </message>
    <message>
        <source>Management contract</source>
        <translation>Contract rheoli</translation>
    </message>
    <message>
        <source>Multi-site trust or chain (provider group)</source>
        <translation>Ymddiriedolaeth aml-safle neu gadwyn (grŵp darparwyr)</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Caffaeliad</translation>
    </message>
    <message>
        <source>Multispecialty community provider (multi-neighbourhood provider)</source>
        <translation>Darparwr cymunedol amlarbenigol (darparwr aml-gymdogaeth)</translation>
    </message>
    <message>
        <source>Primary and acute care system (integrated health organisation)</source>
        <translation>System gofal sylfaenol ac acíwt (sefydliad iechyd integredig)</translation>
    </message>
    <message>
        <source>Enhanced health in care homes</source>
        <translation>Gwell iechyd mewn cartrefi gofal</translation>
    </message>
    <message>
        <source>Primary care at the A&amp;E front door</source>
        <translation>Gofal sylfaenol wrth ddrws yr adran damweiniau ac achosion brys</translation>
    </message>
    <message>
        <source>Concentration of specialised services</source>
        <translation>Crynhoi gwasanaethau arbenigol</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Patient care income</source>
        <translation>Incwm gofal cleifion</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Dyraniad</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Incwm arall</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Medical staff</source>
        <translation>Staff meddygol</translation>
    </message>
    <message>
        <source>Nursing staff</source>
        <translation>Staff nyrsio</translation>
    </message>
    <message>
        <source>Other staff</source>
        <translation>Staff eraill</translation>
    </message>
    <message>
        <source>Agency staff</source>
        <translation>Staff asiantaeth</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Meddyginiaethau</translation>
    </message>
    <message>
        <source>Clinical supplies</source>
        <translation>Cyflenwadau clinigol</translation>
    </message>
    <message>
        <source>General supplies</source>
        <translation>Cyflenwadau cyffredinol</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Adeiladau</translation>
    </message>
    <message>
        <source>Clinical negligence</source>
        <translation>Esgeulustod clinigol</translation>
    </message>
    <message>
        <source>Private finance initiative</source>
        <translation>Menter cyllid preifat</translation>
    </message>
    <message>
        <source>Purchased care</source>
        <translation>Gofal a brynir</translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation>Cost arall</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Dibrisiant</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Llog</translation>
    </message>
    <message>
        <source>PDC dividend</source>
        <translation>Difidend PDC</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cyflogau</translation>
    </message>
    <message>
        <source>Non-pay</source>
        <translation>Heblaw cyflogau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clinigol</translation>
    </message>
    <message>
        <source>Clinical support</source>
        <translation>Cymorth clinigol</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Corfforaethol</translation>
    </message>
    <message>
        <source>Estates</source>
        <translation>Ystadau</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>Asedau sefydlog</translation>
    </message>
    <message>
        <source>Donated assets</source>
        <translation>Asedau a roddwyd</translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Symiau derbyniadwy</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Arian parod</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Symiau taladwy</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Benthyciadau</translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation>Rhwymedigaethau eraill</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Darpariaethau</translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation>Asedau net</translation>
    </message>
    <message>
        <source>Capital spending</source>
        <translation>Gwariant cyfalaf</translation>
    </message>
    <message>
        <source>Borrowing</source>
        <translation>Benthyca</translation>
    </message>
    <message>
        <source>PDC received</source>
        <translation>PDC a dderbyniwyd</translation>
    </message>
    <message>
        <source>Loan repayments</source>
        <translation>Ad-daliadau benthyciadau</translation>
    </message>
    <message>
        <source>Support drawn</source>
        <translation>Cymorth a dynnwyd</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Dyraniadau</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Cyfanswm incwm</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Operating surplus/(deficit)</source>
        <translation>Gwarged/(diffyg) gweithredol</translation>
    </message>
    <message>
        <source>Surplus/(deficit)</source>
        <translation>Gwarged/(diffyg)</translation>
    </message>
    <message>
        <source>Underlying surplus/(deficit)</source>
        <translation>Gwarged/(diffyg) gwaelodol</translation>
    </message>
    <message>
        <source>Cumulative surplus/(deficit)</source>
        <translation>Gwarged/(diffyg) cronnus</translation>
    </message>
    <message>
        <source>Stranded cost</source>
        <translation>Cost a adewir ar ôl</translation>
    </message>
    <message>
        <source>Activity (cost and volume)</source>
        <translation>Gweithgarwch (cost a chyfaint)</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Blended payment</source>
        <translation>Taliad cyfun</translation>
    </message>
    <message>
        <source>Capitation</source>
        <translation>Capitasiwn</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Enillion</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Colled</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Bob amser</translation>
    </message>
    <message>
        <source>Below the minimum variance</source>
        <translation>Islaw’r isafswm amrywiant</translation>
    </message>
    <message>
        <source>From the minimum variance</source>
        <translation>O’r isafswm amrywiant</translation>
    </message>
    <message>
        <source>Avoid activity</source>
        <translation>Osgoi gweithgarwch</translation>
    </message>
    <message>
        <source>Divert activity</source>
        <translation>Dargyfeirio gweithgarwch</translation>
    </message>
    <message>
        <source>Relocate activity</source>
        <translation>Adleoli gweithgarwch</translation>
    </message>
    <message>
        <source>Save cost</source>
        <translation>Arbed cost</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gwario</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Ariannu</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ffi</translation>
    </message>
    <message>
        <source>Pool surpluses</source>
        <translation>Cronni gwargedion</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Its cost</source>
        <translation>Ei gost</translation>
    </message>
    <message>
        <source>Its income</source>
        <translation>Ei incwm</translation>
    </message>
    <message>
        <source>Combined income</source>
        <translation>Incwm cyfunol</translation>
    </message>
    <message>
        <source>Internal cash</source>
        <translation>Arian parod mewnol</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Benthyciad</translation>
    </message>
    <message>
        <source>Public dividend capital</source>
        <translation>Cyfalaf difidend cyhoeddus</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Gosod i</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Lluosi â</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Trionglog</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Unffurf</translation>
    </message>
    <message>
        <source>Capital service cover</source>
        <translation>Gallu i dalu am gyfalaf</translation>
    </message>
    <message>
        <source>Liquidity, days</source>
        <translation>Hylifedd, dyddiau</translation>
    </message>
    <message>
        <source>Income and expenditure margin</source>
        <translation>Elw incwm a gwariant</translation>
    </message>
    <message>
        <source>Distance from plan</source>
        <translation>Pellter oddi wrth y cynllun</translation>
    </message>
    <message>
        <source>Agency spend against ceiling</source>
        <translation>Gwariant asiantaeth yn erbyn y terfyn</translation>
    </message>
    <message>
        <source>Continuity of services risk rating</source>
        <translation>Gradd risg parhad gwasanaethau</translation>
    </message>
    <message>
        <source>Financial sustainability risk rating</source>
        <translation>Gradd risg cynaliadwyedd ariannol</translation>
    </message>
    <message>
        <source>Use of resources</source>
        <translation>Defnydd o adnoddau</translation>
    </message>
    <message>
        <source>Break-even duty</source>
        <translation>Dyletswydd i fantoli</translation>
    </message>
    <message>
        <source>Failure regime</source>
        <translation>Cyfundrefn fethiant</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Sylfaen</translation>
    </message>
    <message>
        <source>Outside the economy</source>
        <translation>Y tu allan i’r economi</translation>
    </message>
    <message>
        <source>Health economy</source>
        <translation>Economi iechyd</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChartView</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copïo’r &amp;llun</translation>
    </message>
    <message>
        <source>&amp;Copy data</source>
        <translation>&amp;Copïo’r data</translation>
    </message>
    <message>
        <source>&amp;Export as SVG, PNG or PDF…</source>
        <translation>A&amp;llforio fel SVG, PNG neu PDF…</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Allforio siart</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PNG picture (*.png);;PDF (*.pdf)</source>
        <translation>Lluniad SVG (*.svg);;Llun PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Ni ellid ysgrifennu %1.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChecksModel</name>
    <message>
        <source>Error</source>
        <translation>Gwall</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Difrifoldeb</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChecksPanel</name>
    <message>
        <source>Errors and warnings</source>
        <translation>Gwallau a rhybuddion</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Gwallau yn unig</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Rhybuddion yn unig</translation>
    </message>
    <message>
        <source>Which checks to show</source>
        <translation>Pa wiriadau i’w dangos</translation>
    </message>
    <message>
        <source>Find in checks</source>
        <translation>Canfod yn y gwiriadau</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Gwiriadau</translation>
    </message>
    <message>
        <source>Nothing to report: no errors, no warnings.</source>
        <translation>Dim i’w adrodd: dim gwallau, dim rhybuddion.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChoiceLine</name>
    <message>
        <source>Choices</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(gwag)</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ColumnMenu</name>
    <message>
        <source>Smallest first</source>
        <translation>Lleiaf yn gyntaf</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A i Y</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Mwyaf yn gyntaf</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Y i A</translation>
    </message>
    <message>
        <source>Table order</source>
        <translation>Trefn y tabl</translation>
    </message>
    <message>
        <source>&amp;Show rows with</source>
        <translation>&amp;Dangos rhesi sydd â</translation>
    </message>
    <message>
        <source>text, or &gt; 1,000</source>
        <translation>testun, neu &gt; 1,000</translation>
    </message>
    <message>
        <source>Show rows with</source>
        <translation>Dangos rhesi sydd â</translation>
    </message>
    <message>
        <source>Values shown</source>
        <translation>Gwerthoedd a ddangosir</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(gwag)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Clirio pob hidlydd</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ComparisonModel</name>
    <message>
        <source>errors</source>
        <translation>gwallau</translation>
    </message>
    <message>
        <source>in balance</source>
        <translation>yn mantoli</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>heb ei gyrraedd</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cronnus</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Mantoli</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Document</name>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Ailosod %1</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n cell(s)</source>
        <translation>
            <numerusform>Ailosod %n o gelloedd</numerusform>
            <numerusform>Ailosod %n gell</numerusform>
            <numerusform>Ailosod %n o gelloedd</numerusform>
            <numerusform>Ailosod %n o gelloedd</numerusform>
            <numerusform>Ailosod %n o gelloedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s) into %1</source>
        <translation>
            <numerusform>Mewnosod %n o resi yn %1</numerusform>
            <numerusform>Mewnosod %n rhes yn %1</numerusform>
            <numerusform>Mewnosod %n o resi yn %1</numerusform>
            <numerusform>Mewnosod %n o resi yn %1</numerusform>
            <numerusform>Mewnosod %n o resi yn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s) of %1</source>
        <translation>
            <numerusform>Dileu %n o resi %1</numerusform>
            <numerusform>Dileu %n rhes o %1</numerusform>
            <numerusform>Dileu %n o resi %1</numerusform>
            <numerusform>Dileu %n o resi %1</numerusform>
            <numerusform>Dileu %n o resi %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Symud %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Golygu %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n cell(s) of %1</source>
        <translation>
            <numerusform>Golygu %n o gelloedd %1</numerusform>
            <numerusform>Golygu %n gell o %1</numerusform>
            <numerusform>Golygu %n o gelloedd %1</numerusform>
            <numerusform>Golygu %n o gelloedd %1</numerusform>
            <numerusform>Golygu %n o gelloedd %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Adferwyd</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Dideitl</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::EditMenu</name>
    <message>
        <source>Choose a cell in a table to edit it</source>
        <translation>Dewiswch gell mewn tabl i’w golygu</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FigureTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Dewis y c&amp;yfan</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FileCommands</name>
    <message>
        <source>New economy</source>
        <translation>Economi newydd</translation>
    </message>
    <message>
        <source>There is no sample called %1.</source>
        <translation>Nid oes sampl o’r enw %1.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Ni ellid agor %1.</translation>
    </message>
    <message>
        <source>%1 is open, but:</source>
        <translation>Mae %1 ar agor, ond:</translation>
    </message>
    <message>
        <source>The unsaved work could not be taken up again.</source>
        <translation>Ni ellid ailafael yn y gwaith heb ei gadw.</translation>
    </message>
    <message>
        <source>a document without a file</source>
        <translation>dogfen heb ffeil</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>Ni ellid cadw %1.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Import data package</source>
        <translation>Mewnforio pecyn data</translation>
    </message>
    <message>
        <source>%1 could not be imported. Nothing has changed.</source>
        <translation>Ni ellid mewnforio %1. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Mewnforiwyd %1</translation>
    </message>
    <message>
        <source>Export data package</source>
        <translation>Allforio pecyn data</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Ni ellid ysgrifennu %1.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Allforiwyd i %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Newidiadau heb eu cadw</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>Mae gan %1 newidiadau nad ydynt wedi’u cadw.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Gwrthod y newidiadau</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;anslo</translation>
    </message>
    <message>
        <source>Breakeven documents (*.breakeven)</source>
        <translation>Dogfennau Breakeven (*.breakeven)</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Gwaith heb ei gadw</translation>
    </message>
    <message>
        <source>Breakeven ended unexpectedly. There is unsaved work on %1. Shall it be taken up again?</source>
        <translation>Daeth Breakeven i ben yn annisgwyl. Mae gwaith heb ei gadw ar %1. A ddylid ailafael ynddo?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Data packages (datapackage.json)</source>
        <translation>Pecynnau data (datapackage.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Cadw fel</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation>Ca&amp;nfod</translation>
    </message>
    <message>
        <source>Find in the grid</source>
        <translation>Canfod yn y grid</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ni chanfuwyd dim</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>canfuwyd %n</numerusform>
            <numerusform>canfuwyd %n</numerusform>
            <numerusform>canfuwyd %n</numerusform>
            <numerusform>canfuwyd %n</numerusform>
            <numerusform>canfuwyd %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FrozenColumns</name>
    <message>
        <source>Leading columns</source>
        <translation>Colofnau arweiniol</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GridCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>C&amp;lirio</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Llenwi i &amp;lawr</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Llenwi i’r &amp;dde</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Reset to &amp;base</source>
        <translation>Ailosod i’r &amp;sylfaen</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Insert row &amp;above</source>
        <translation>Mewnosod rhes &amp;uwchben</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Insert row b&amp;elow</source>
        <translation>Mewnosod rhes &amp;islaw</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>D&amp;uplicate row</source>
        <translation>Dy&amp;blygu rhes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Dele&amp;te rows</source>
        <translation>Dil&amp;eu rhesi</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Move row u&amp;p</source>
        <translation>Symud rhes i &amp;fyny</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Move row do&amp;wn</source>
        <translation>Symud rhes i la&amp;wr</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Rena&amp;me code…</source>
        <translation>A&amp;ilenwi cod…</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Ca&amp;nfod…</translation>
    </message>
    <message>
        <source>Sort and f&amp;ilter…</source>
        <translation>Trefnu a &amp;hidlo…</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s) into %1</source>
        <translation>
            <numerusform>Gludo %n o gelloedd i %1</numerusform>
            <numerusform>Gludo %n gell i %1</numerusform>
            <numerusform>Gludo %n o gelloedd i %1</numerusform>
            <numerusform>Gludo %n o gelloedd i %1</numerusform>
            <numerusform>Gludo %n o gelloedd i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the block is %n column(s) wide, more than there are from here on</source>
        <translation>
            <numerusform>mae’r bloc yn %n o golofnau o led, mwy nag sydd o’r fan hon ymlaen</numerusform>
            <numerusform>mae’r bloc yn %n golofn o led, mwy nag sydd o’r fan hon ymlaen</numerusform>
            <numerusform>mae’r bloc yn %n o golofnau o led, mwy nag sydd o’r fan hon ymlaen</numerusform>
            <numerusform>mae’r bloc yn %n o golofnau o led, mwy nag sydd o’r fan hon ymlaen</numerusform>
            <numerusform>mae’r bloc yn %n o golofnau o led, mwy nag sydd o’r fan hon ymlaen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s) of %1</source>
        <translation>
            <numerusform>Clirio %n o gelloedd %1</numerusform>
            <numerusform>Clirio %n gell o %1</numerusform>
            <numerusform>Clirio %n o gelloedd %1</numerusform>
            <numerusform>Clirio %n o gelloedd %1</numerusform>
            <numerusform>Clirio %n o gelloedd %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill %1 down</source>
        <translation>Llenwi %1 i lawr</translation>
    </message>
    <message>
        <source>Fill %1 right</source>
        <translation>Llenwi %1 i’r dde</translation>
    </message>
    <message>
        <source>Reset to base</source>
        <translation>Ailosod i’r sylfaen</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Mewnosod rhes</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Dyblygu rhes</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Dileu rhesi</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>Symud rhes</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GridPanel</name>
    <message>
        <source>Show all in table order</source>
        <translation>Dangos y cyfan yn nhrefn y tabl</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>Dangosir %1 o %n o resi</numerusform>
            <numerusform>Dangosir %1 o %n rhes</numerusform>
            <numerusform>Dangosir %1 o %n o resi</numerusform>
            <numerusform>Dangosir %1 o %n o resi</numerusform>
            <numerusform>Dangosir %1 o %n o resi</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted; not in table order</source>
        <translation>Wedi’i drefnu; nid yn nhrefn y tabl</translation>
    </message>
    <message>
        <source>No %1 yet.
Type in the first row, or paste from Excel.</source>
        <translation>Dim %1 eto.
Teipiwch yn y rhes gyntaf, neu gludwch o Excel.</translation>
    </message>
    <message>
        <source>No %1.</source>
        <translation>Dim %1.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GridView</name>
    <message>
        <source>Sum %1   Average %2   Count %3</source>
        <translation>Swm %1   Cyfartaledd %2   Nifer %3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HeatMap</name>
    <message>
        <source>Surplus or (deficit), organisations by year</source>
        <translation>Gwarged neu (ddiffyg), sefydliadau fesul blwyddyn</translation>
    </message>
    <message>
        <source>%1, %2: no statement of its own</source>
        <translation>%1, %2: dim datganiad ei hun</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4, %5 of income</source>
        <translation>%1, %2: %3 %4, %5 o’r incwm</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::IndicesPage</name>
    <message>
        <source>Indices</source>
        <translation>Mynegeion</translation>
    </message>
    <message>
        <source>Indices by year</source>
        <translation>Mynegeion fesul blwyddyn</translation>
    </message>
    <message>
        <source>Yearly change of all indices. Enter a row to mark its line.</source>
        <translation>Newid blynyddol pob mynegai. Ewch i res i amlygu ei llinell.</translation>
    </message>
    <message>
        <source>Yearly change of %1 among all indices.</source>
        <translation>Newid blynyddol %1 ymhlith yr holl fynegeion.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::JournalModel</name>
    <message numerus="yes">
        <source>%n cell(s) or row(s)</source>
        <translation>
            <numerusform>%n o gelloedd neu resi</numerusform>
            <numerusform>%n gell neu res</numerusform>
            <numerusform>%n o gelloedd neu resi</numerusform>
            <numerusform>%n o gelloedd neu resi</numerusform>
            <numerusform>%n o gelloedd neu resi</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Dyddlyfr</translation>
    </message>
    <message>
        <source>Nothing has been edited yet.</source>
        <translation>Nid oes dim wedi’i olygu eto.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MainWindow</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Agor dogfen &amp;ddiweddar</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Llywiwr</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Rhagolygon</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Gwiriadau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dyddlyfr</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Sc&amp;enario</source>
        <translation>S&amp;enario</translation>
    </message>
    <message>
        <source>vs base</source>
        <translation>yn erbyn y sylfaen</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Ni ellid ysgrifennu’r adroddiad.</translation>
    </message>
    <message>
        <source>The board report is written: %1</source>
        <translation>Ysgrifennwyd yr adroddiad i’r bwrdd: %1</translation>
    </message>
    <message>
        <source>There is no report to show.</source>
        <translation>Nid oes adroddiad i’w ddangos.</translation>
    </message>
    <message>
        <source>Unsaved work is no longer kept safe from a crash.</source>
        <translation>Nid yw gwaith heb ei gadw bellach yn ddiogel rhag methiant.</translation>
    </message>
    <message>
        <source>The language changes when Breakeven is started again.</source>
        <translation>Bydd yr iaith yn newid pan gaiff Breakeven ei ailgychwyn.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Canllaw i ddefnyddwyr</translation>
    </message>
    <message>
        <source>Modelling rules</source>
        <translation>Rheolau’r model</translation>
    </message>
    <message>
        <source>%1 is not a cell of a table.</source>
        <translation>Nid yw %1 yn gell mewn tabl.</translation>
    </message>
    <message>
        <source>Breakeven</source>
        <translation>Breakeven</translation>
    </message>
    <message>
        <source>%1[*] – Breakeven</source>
        <translation>%1[*] – Breakeven</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MenuActions</name>
    <message>
        <source>New from &amp;sample</source>
        <translation>Newydd o &amp;sampl</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneli</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>A&amp;ilwneud</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;New document</source>
        <translation>Dogfen &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Cadw &amp;fel…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Import package…</source>
        <translation>&amp;Mewnforio pecyn…</translation>
    </message>
    <message>
        <source>&amp;Export package…</source>
        <translation>A&amp;llforio pecyn…</translation>
    </message>
    <message>
        <source>&amp;Board report…</source>
        <translation>Adroddiad i’r &amp;bwrdd…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>&amp;Rhagolwg argraffu…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>Senario &amp;newydd…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Copy scenario…</source>
        <translation>&amp;Copïo senario…</translation>
    </message>
    <message>
        <source>&amp;Rename scenario…</source>
        <translation>&amp;Ailenwi senario…</translation>
    </message>
    <message>
        <source>&amp;Delete scenario</source>
        <translation>&amp;Dileu senario</translation>
    </message>
    <message>
        <source>Back to &amp;base</source>
        <translation>Yn ôl i’r &amp;sylfaen</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show figures in %1</source>
        <translation>Dangos ffigurau mewn %1</translation>
    </message>
    <message>
        <source>&amp;Pounds (£)</source>
        <translation>&amp;Punnoedd (£)</translation>
    </message>
    <message>
        <source>£</source>
        <translation>£</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Thousands (£000)</source>
        <translation>&amp;Miloedd (£000)</translation>
    </message>
    <message>
        <source>£000</source>
        <translation>£000</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Millions (£m)</source>
        <translation>Mi&amp;liynau (£m)</translation>
    </message>
    <message>
        <source>£m</source>
        <translation>£m</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Canllaw i ddefnyddwyr</translation>
    </message>
    <message>
        <source>&amp;Modelling rules</source>
        <translation>&amp;Rheolau’r model</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Bysellau brys</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;About Breakeven</source>
        <translation>&amp;Ynghylch Breakeven</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Ynghylch &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Mynd i</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unedau</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Senario</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Manylion</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Pob problem</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copïo’r cyfan</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Llywiwr</translation>
    </message>
    <message>
        <source>The pages of the document</source>
        <translation>Tudalennau’r ddogfen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Rhagdybiaethau</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NotesPanel</name>
    <message>
        <source>&amp;Add note</source>
        <translation>Ychwanegu &amp;nodyn</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ne&amp;wid</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Di&amp;leu</translation>
    </message>
    <message>
        <source>Notes on this cell and its row</source>
        <translation>Nodiadau ar y gell hon a’i rhes</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Testun y nodyn</translation>
    </message>
    <message>
        <source>Where the figure comes from, and why it is what it is</source>
        <translation>O ble y daw’r ffigur, a pham y mae fel y mae</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Awdur</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Testun</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Ffynhonnell</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;wdur</translation>
    </message>
    <message>
        <source>Choose a cell in a table to see or write notes on it.</source>
        <translation>Dewiswch gell mewn tabl i weld neu ysgrifennu nodiadau arni.</translation>
    </message>
    <message>
        <source>The note could not be written.</source>
        <translation>Ni ellid ysgrifennu’r nodyn.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Lines of the organisation</source>
        <translation>Llinellau’r sefydliad</translation>
    </message>
    <message>
        <source>Statement by year</source>
        <translation>Datganiad fesul blwyddyn</translation>
    </message>
    <message>
        <source>There is no statement yet: the checks below say what is missing or wrong.</source>
        <translation>Nid oes datganiad eto: mae’r gwiriadau isod yn dweud beth sydd ar goll neu’n anghywir.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Arbedion</translation>
    </message>
    <message>
        <source>Contracts in</source>
        <translation>Contractau i mewn</translation>
    </message>
    <message>
        <source>Contracts out</source>
        <translation>Contractau allan</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Mantolen</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Benthyciadau</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Cyfalaf</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>Ffigurau gwirioneddol</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>%1 · %2 · figures in %3</source>
        <translation>%1 · %2 · ffigurau mewn %3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OrganisationTableModel</name>
    <message>
        <source>merged</source>
        <translation>wedi uno</translation>
    </message>
    <message>
        <source>in balance</source>
        <translation>yn mantoli</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>heb ei gyrraedd</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation>Yr economi gyfan</translation>
    </message>
    <message>
        <source>%1 outturn</source>
        <translation>Alldro %1</translation>
    </message>
    <message>
        <source>Worst year</source>
        <translation>Y flwyddyn waethaf</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cronnus</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Mantoli</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OutlookPanel</name>
    <message>
        <source>Outlook</source>
        <translation>Rhagolygon</translation>
    </message>
    <message>
        <source>These are the last good figures: the checks have errors that keep newer ones from being calculated.</source>
        <translation>Y rhain yw’r ffigurau da diwethaf: mae gwallau yn y gwiriadau sy’n rhwystro cyfrifo rhai mwy newydd.</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Dim ffigurau</translation>
    </message>
    <message>
        <source>The outlook appears as soon as the checks find no error.</source>
        <translation>Bydd y rhagolygon yn ymddangos cyn gynted ag na fydd gwall yn y gwiriadau.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>There are no figures yet. They appear as soon as the economy has organisations with budgets and the checks below find no error.</source>
        <translation>Nid oes ffigurau eto. Byddant yn ymddangos cyn gynted ag y bydd gan yr economi sefydliadau â chyllidebau ac na fydd gwall yn y gwiriadau isod.</translation>
    </message>
    <message>
        <source>Charts of the economy</source>
        <translation>Siartiau’r economi</translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation>Yr economi gyfan</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Fesul sefydliad</translation>
    </message>
    <message>
        <source>Surplus or (deficit) of the organisations</source>
        <translation>Gwarged neu (ddiffyg) y sefydliadau</translation>
    </message>
    <message>
        <source>Who is heading where</source>
        <translation>Pwy sy’n mynd i ble</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PivotModel</name>
    <message>
        <source>Type here to add a row</source>
        <translation>Teipiwch yma i ychwanegu rhes</translation>
    </message>
    <message>
        <source>the new row needs its keys first</source>
        <translation>mae angen ei hallweddi ar y rhes newydd yn gyntaf</translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <translation>Ychwanegu rhes at %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RecentFiles</name>
    <message>
        <source>&amp;%1  %2</source>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Clirio’r rhestr</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RefusalDialog</name>
    <message>
        <source>Nothing was changed</source>
        <translation>Ni newidiwyd dim</translation>
    </message>
    <message numerus="yes">
        <source>%1: refused as a whole, because of %n cell(s).</source>
        <translation>
            <numerusform>%1: gwrthodwyd y cyfan, oherwydd %n o gelloedd.</numerusform>
            <numerusform>%1: gwrthodwyd y cyfan, oherwydd %n gell.</numerusform>
            <numerusform>%1: gwrthodwyd y cyfan, oherwydd %n o gelloedd.</numerusform>
            <numerusform>%1: gwrthodwyd y cyfan, oherwydd %n o gelloedd.</numerusform>
            <numerusform>%1: gwrthodwyd y cyfan, oherwydd %n o gelloedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused cells</source>
        <translation>Celloedd a wrthodwyd</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copïo’r rhestr</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RenameDialog</name>
    <message>
        <source>Rename code</source>
        <translation>Ailenwi cod</translation>
    </message>
    <message>
        <source>&amp;New code of %1</source>
        <translation>Cod &amp;newydd %1</translation>
    </message>
    <message>
        <source>Everything that refers to it follows.</source>
        <translation>Bydd popeth sy’n cyfeirio ato yn dilyn.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReportDialog</name>
    <message>
        <source>Mark every page as &amp;draft</source>
        <translation>Nodi pob tudalen yn &amp;ddrafft</translation>
    </message>
    <message>
        <source>Board report</source>
        <translation>Adroddiad i’r bwrdd</translation>
    </message>
    <message>
        <source>Scenarios to compare with</source>
        <translation>Senarios i gymharu â nhw</translation>
    </message>
    <message>
        <source>£000</source>
        <translation>£000</translation>
    </message>
    <message>
        <source>£m</source>
        <translation>£m</translation>
    </message>
    <message>
        <source>&amp;Write PDF…</source>
        <translation>&amp;Ysgrifennu PDF…</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Senario</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Cymharu â</translation>
    </message>
    <message>
        <source>&amp;Tables in</source>
        <translation>&amp;Tablau mewn</translation>
    </message>
    <message>
        <source>D&amp;ate on the cover</source>
        <translation>&amp;Dyddiad ar y clawr</translation>
    </message>
    <message>
        <source>Write board report</source>
        <translation>Ysgrifennu adroddiad i’r bwrdd</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Rhagolwg argraffu</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenarioChooser</name>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenarioCommands</name>
    <message>
        <source>New scenario on top of %1</source>
        <translation>Senario newydd ar ben %1</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Senario newydd</translation>
    </message>
    <message>
        <source>The scenario could not be added.</source>
        <translation>Ni ellid ychwanegu’r senario.</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copi o %1</translation>
    </message>
    <message>
        <source>The scenario could not be copied.</source>
        <translation>Ni ellid copïo’r senario.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ailenwi %1</translation>
    </message>
    <message>
        <source>The scenario could not be renamed.</source>
        <translation>Ni ellid ailenwi’r senario.</translation>
    </message>
    <message>
        <source>The scenario could not be moved.</source>
        <translation>Ni ellid symud y senario.</translation>
    </message>
    <message>
        <source>The scenario could not be removed.</source>
        <translation>Ni ellid dileu’r senario.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenarioTree</name>
    <message>
        <source>Scenarios</source>
        <translation>Senarios</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Senarios</translation>
    </message>
    <message>
        <source>Tree and changes</source>
        <translation>Coeden a newidiadau</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Ochr yn ochr</translation>
    </message>
    <message>
        <source>All overrides</source>
        <translation>Pob disodliad</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Pob senario</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Newydd</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;Work in it</source>
        <translation>&amp;Gweithio ynddo</translation>
    </message>
    <message>
        <source>Whose surplus to compare</source>
        <translation>Gwarged pwy i’w gymharu</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Senarios ochr yn ochr</translation>
    </message>
    <message>
        <source>&amp;Surplus or (deficit) of</source>
        <translation>&amp;Gwarged neu (ddiffyg)</translation>
    </message>
    <message>
        <source>Base is what is typed; it changes nothing. Mark a scenario to see its changes.</source>
        <translation>Y sylfaen yw’r hyn a deipir; nid yw’n newid dim. Dewiswch senario i weld ei newidiadau.</translation>
    </message>
    <message>
        <source>What %1 changes</source>
        <translation>Yr hyn y mae %1 yn ei newid</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation>Yr economi gyfan</translation>
    </message>
    <message>
        <source>Surplus or (deficit) by scenario: %1</source>
        <translation>Gwarged neu (ddiffyg) fesul senario: %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SeriesChart</name>
    <message>
        <source>Figures by year</source>
        <translation>Ffigurau fesul blwyddyn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StartPage</name>
    <message>
        <source>Breakeven</source>
        <translation>Breakeven</translation>
    </message>
    <message>
        <source>See how the deficits of a health economy grow or close over the coming years, and what a change would do.</source>
        <translation>Gweld sut mae diffygion economi iechyd yn tyfu neu’n cau dros y blynyddoedd nesaf, a beth fyddai newid yn ei wneud.</translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation>Dogfennau diweddar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>A document, or the folder of a data package</source>
        <translation>Dogfen, neu ffolder pecyn data</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Dogfen newydd</translation>
    </message>
    <message>
        <source>An empty economy, to be filled by hand or from Excel</source>
        <translation>Economi wag, i’w llenwi â llaw neu o Excel</translation>
    </message>
    <message>
        <source>Begin from a real health economy</source>
        <translation>Dechrau o economi iechyd go iawn</translation>
    </message>
    <message>
        <source>Published outturns of 2014/15</source>
        <translation>Alldroeon cyhoeddedig 2014/15</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StatementModel</name>
    <message>
        <source>%1, %2
£%3</source>
        <translation>%1, %2
£%3</translation>
    </message>
    <message>
        <source>Outturn</source>
        <translation>Alldro</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Rhagamcanwyd</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StatusLine</name>
    <message>
        <source>Show the checks</source>
        <translation>Dangos y gwiriadau</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Wrthi’n cyfrifo…</translation>
    </message>
    <message>
        <source>Not calculated: errors</source>
        <translation>Heb ei gyfrifo: gwallau</translation>
    </message>
    <message>
        <source>Calculated %1 in %2 ms</source>
        <translation>Cyfrifwyd %1 mewn %2 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n o wallau</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n o wallau</numerusform>
            <numerusform>%n o wallau</numerusform>
            <numerusform>%n o wallau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n o rybuddion</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n o rybuddion</numerusform>
            <numerusform>%n o rybuddion</numerusform>
            <numerusform>%n o rybuddion</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Dim problemau</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Gwiriadau: %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SurplusChart</name>
    <message>
        <source>Surplus or (deficit) by year</source>
        <translation>Gwarged neu (ddiffyg) fesul blwyddyn</translation>
    </message>
    <message>
        <source>Surplus or (deficit) by year: %1</source>
        <translation>Gwarged neu (ddiffyg) fesul blwyddyn: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Outturn</source>
        <translation>Alldro</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TableModel</name>
    <message>
        <source>Type here to add a row</source>
        <translation>Teipiwch yma i ychwanegu rhes</translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation>Rhes newydd, %1</translation>
    </message>
    <message>
        <source>the new row needs all its keys: %1</source>
        <translation>mae angen ei holl allweddi ar y rhes newydd: %1</translation>
    </message>
    <message>
        <source>another row has these keys already</source>
        <translation>mae gan res arall yr allweddi hyn eisoes</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Ychwanegu %1 at %2</translation>
    </message>
    <message>
        <source>its keys cannot be varied; insert a row and choose others</source>
        <translation>ni ellir amrywio ei hallweddi; mewnosodwch res a dewiswch rai eraill</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dyblygu %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>Dyblygu %n o resi</numerusform>
            <numerusform>Dyblygu %n rhes</numerusform>
            <numerusform>Dyblygu %n o resi</numerusform>
            <numerusform>Dyblygu %n o resi</numerusform>
            <numerusform>Dyblygu %n o resi</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Symud %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TablesPage</name>
    <message>
        <source>Tables</source>
        <translation>Tablau</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TariffsPage</name>
    <message>
        <source>Tariffs</source>
        <translation>Tariffau</translation>
    </message>
    <message>
        <source>Prices by year</source>
        <translation>Prisiau fesul blwyddyn</translation>
    </message>
    <message>
        <source>A year without a price of its own, in grey, rolls forward by the yearly changes. Prices before the market forces factor.</source>
        <translation>Mae blwyddyn heb ei phris ei hun, mewn llwyd, yn symud ymlaen yn ôl y newidiadau blynyddol. Prisiau cyn ffactor grymoedd y farchnad.</translation>
    </message>
    <message>
        <source>Yearly changes</source>
        <translation>Newidiadau blynyddol</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Pob pris</translation>
    </message>
</context>
</TS>

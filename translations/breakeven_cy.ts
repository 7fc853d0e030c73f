<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>ArrangementCharts</name>
    <message>
        <source>Health economy</source>
        <translation>Economi iechyd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Sylfaen</translation>
    </message>
    <message>
        <source>Bridge of %1</source>
        <translation>Pont ar gyfer %1</translation>
    </message>
    <message>
        <source>What arrangements do to each organisation in %1</source>
        <translation>Yr hyn y mae trefniadau’n ei wneud i bob sefydliad yn %1</translation>
    </message>
    <message>
        <source>One-off cost and support up to %1, %2</source>
        <translation>Cost untro a chymorth hyd at %1, %2</translation>
    </message>
    <message>
        <source>Economy&apos;s surplus or (deficit) in %1</source>
        <translation>Gwarged neu (ddiffyg) yr economi yn %1</translation>
    </message>
    <message>
        <source>A fair share is an average over many projections, with and without each arrangement. This is the surplus with all of them.</source>
        <translation>Cyfartaledd dros lawer o ragamcanion, gyda phob trefniant a hebddo, yw cyfran deg. Dyma’r gwarged gyda phob un ohonynt.</translation>
    </message>
    <message>
        <source>A step of this bridge is the difference between two steps from the base year. This is the one that leads to %1.</source>
        <translation>Y gwahaniaeth rhwng dau gam o’r flwyddyn sylfaen yw cam o’r bont hon. Dyma’r un sy’n arwain at %1.</translation>
    </message>
    <message>
        <source>Options: one-off funding against the economy&apos;s result</source>
        <translation>Opsiynau: cyllid untro yn erbyn canlyniad yr economi</translation>
    </message>
</context>
<context>
    <name>BenefitChart</name>
    <message>
        <source>without %1</source>
        <translation>heb %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>cynlluniwyd %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Heb</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynlluniwyd</translation>
    </message>
    <message>
        <source>Saved to date</source>
        <translation>Arbedwyd hyd yma</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>gwirioneddol %1</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Gwirioneddol</translation>
    </message>
</context>
<context>
    <name>CaseLines</name>
    <message>
        <source>Health economy</source>
        <translation>Economi iechyd</translation>
    </message>
    <message>
        <source>The sum of all organisations</source>
        <translation>Swm pob sefydliad</translation>
    </message>
    <message>
        <source>Not a benefit of the arrangement</source>
        <translation>Nid yw’n fudd o’r trefniant</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Cost untro</translation>
    </message>
    <message>
        <source>Non-recurrent cost of the arrangement</source>
        <translation>Cost anghylchol y trefniant</translation>
    </message>
    <message>
        <source>Stranded cost</source>
        <translation>Cost a adewir ar ôl</translation>
    </message>
    <message>
        <source>Number of organisations in the failure regime</source>
        <translation>Nifer y sefydliadau yn y gyfundrefn fethiant</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Cymorth sydd ei angen</translation>
    </message>
    <message>
        <source>Support needed without it</source>
        <translation>Cymorth sydd ei angen hebddo</translation>
    </message>
    <message>
        <source>In the failure regime</source>
        <translation>Yn y gyfundrefn fethiant</translation>
    </message>
    <message>
        <source>Its surplus with the arrangement, less its surplus without it</source>
        <translation>Ei warged gyda’r trefniant, llai’r gwarged hebddo</translation>
    </message>
    <message>
        <source>of which external support</source>
        <translation>gan gynnwys cymorth allanol</translation>
    </message>
    <message>
        <source>Cost left behind when activity moves away, all organisations</source>
        <translation>Cost a adewir ar ôl pan fydd gweithgarwch yn symud i ffwrdd, pob sefydliad</translation>
    </message>
    <message>
        <source>Cash drawn by all organisations to keep to their minimum cash</source>
        <translation>Arian parod a dynnir gan bob sefydliad i gadw at ei isafswm arian parod</translation>
    </message>
    <message>
        <source>In the failure regime without it</source>
        <translation>Yn y gyfundrefn fethiant hebddo</translation>
    </message>
</context>
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
    <message>
        <source>Worked out as %1</source>
        <translation>Wedi’i gyfrifo fel %1</translation>
    </message>
    <message>
        <source>Typed here when the value below was %1</source>
        <translation>Teipiwyd yma pan oedd y gwerth oddi tano’n %1</translation>
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
    <message>
        <source>minimum</source>
        <translation>isafswm</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Arian parod</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Isafswm</translation>
    </message>
    <message>
        <source>Support drawn</source>
        <translation>Cymorth a dynnwyd</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>On the frontier</source>
        <translation>Ar y ffin</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Surplus or (deficit), organisations by year</source>
        <translation>Gwarged neu (ddiffyg), sefydliadau fesul blwyddyn</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ± %2 (standard error)</source>
        <translation>%1 ± %2 (gwall safonol)</translation>
    </message>
    <message>
        <source>central</source>
        <translation>canolog</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Canolog</translation>
    </message>
    <message>
        <source>Chance of break-even</source>
        <translation>Siawns o fantoli</translation>
    </message>
    <message>
        <source>A percentile comes from many futures and is not calculated by itself. Choose Show that future to make it a scenario whose figures can be explained.</source>
        <translation>Daw canradd o lawer o ddyfodolau ac ni chaiff ei gyfrifo ar ei ben ei hun. Dewiswch Dangos y dyfodol hwnnw i’w droi’n senario y gellir esbonio ei ffigurau.</translation>
    </message>
    <message>
        <source>Chance of zero or more</source>
        <translation>Siawns o sero neu fwy</translation>
    </message>
    <message>
        <source>%1 (£)</source>
        <translation>%1 (£)</translation>
    </message>
    <message>
        <source>%1 (share)</source>
        <translation>%1 (cyfran)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failure regime entered</source>
        <translation>Mynd i’r gyfundrefn fethiant</translation>
    </message>
    <message>
        <source>0 in every year</source>
        <translation>0 ym mhob blwyddyn</translation>
    </message>
    <message>
        <source>%1, %2 of income</source>
        <translation>%1, %2 o’r incwm</translation>
    </message>
    <message>
        <source>This is a total of several organisations; each has its own figures on its page.</source>
        <translation>Cyfanswm sawl sefydliad yw hwn; mae gan bob un ei ffigurau ei hun ar ei dudalen.</translation>
    </message>
    <message>
        <source>A chance is the share of futures in which this happens; it is counted, not calculated from other figures.</source>
        <translation>Siawns yw’r gyfran o’r dyfodolau lle mae hyn yn digwydd; fe’i cyfrir, nid ei chyfrifo o ffigurau eraill.</translation>
    </message>
    <message>
        <source>support</source>
        <translation>cymorth</translation>
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
        <translation>Ffactor grymoedd marchnad</translation>
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
        <translation>Ail-seilio ar ôl</translation>
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
        <translation>Cyfran a gymerir drosodd</translation>
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
    <message>
        <source>Low and high are</source>
        <translation>Isel ac uchel yw</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Parhad</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>Amount to date</source>
        <translation>Swm hyd yma</translation>
    </message>
    <message>
        <source>Volume to date</source>
        <translation>Cyfaint hyd yma</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Base margin</source>
        <translation>Ymyl sylfaen</translation>
    </message>
    <message>
        <source>Forecast amount</source>
        <translation>Swm a ragwelwyd</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10fed canradd</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Canolrif</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90fed canradd</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Pa ffordd sydd well</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Arsylwyd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fformiwla</translation>
    </message>
    <message>
        <source>Worked out as</source>
        <translation>Wedi’i gyfrifo fel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Clo</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celloedd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Rate applies to</source>
        <translation>Cyfradd yn berthnasol i</translation>
    </message>
    <message>
        <source>Base value when made</source>
        <translation>Gwerth sylfaen pan wnaed</translation>
    </message>
    <message>
        <source>Shared variance</source>
        <translation>Amrywiant a rennir</translation>
    </message>
    <message>
        <source>Type of figure</source>
        <translation>Math o ffigur</translation>
    </message>
    <message>
        <source>Of which non-recurrent</source>
        <translation>O hynny, anghylchol</translation>
    </message>
    <message>
        <source>Value per unit</source>
        <translation>Gwerth fesul uned</translation>
    </message>
    <message>
        <source>Point in the journal</source>
        <translation>Pwynt yn y dyddlyfr</translation>
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
        <source>Above −100%</source>
        <translation>Uwchlaw −100%</translation>
    </message>
    <message>
        <source>In pounds, whatever unit amounts are in; 1.2k is £1,200</source>
        <translation>Mewn punnoedd, beth bynnag yw uned y symiau; £1,200 yw 1.2k</translation>
    </message>
    <message>
        <source>Type an amount with its unit; without one it is in %1</source>
        <translation>Teipiwch swm gyda’i uned; heb un mae mewn %1</translation>
    </message>
    <message>
        <source>In £000: 16,442 is £16.442m. An amount with £ before it, or k, m or bn after it, is in pounds: £950,000, 950k, 16.4m</source>
        <translation>Mewn £000: £16.442m yw 16,442. Gyda £ o’i flaen neu k, m neu bn ar ei ôl, mae swm mewn punnoedd: £950,000, 950k, 16.4m</translation>
    </message>
    <message>
        <source>In £m: 16.4 is £16.4m. An amount with £ before it, or k, m or bn after it, is in pounds: £950,000, 950k, 16.4m</source>
        <translation>Mewn £m: £16.4m yw 16.4. Gyda £ o’i flaen neu k, m neu bn ar ei ôl, mae swm mewn punnoedd: £950,000, 950k, 16.4m</translation>
    </message>
    <message>
        <source>In pounds; 950k, 16.4m and 1.2bn can be typed too</source>
        <translation>Mewn punnoedd; gellir teipio 950k, 16.4m ac 1.2bn hefyd</translation>
    </message>
    <message>
        <source>A list such as 25%;60%;100%; the last one continues</source>
        <translation>Rhestr fel 25%;60%;100%; mae’r olaf yn parhau</translation>
    </message>
    <message>
        <source>months</source>
        <translation>misoedd</translation>
    </message>
</context>
<context>
    <name>Command line</name>
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
    <message>
        <source>Projects the finances of an NHS health economy.</source>
        <translation>Rhagamcanu cyllid economi iechyd y GIG.</translation>
    </message>
</context>
<context>
    <name>ContractCharts</name>
    <message>
        <source>Target against what the holder has taken over and spent</source>
        <translation>Y targed yn erbyn yr hyn y mae’r deiliad wedi’i gymryd drosodd a’i wario</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gwariwyd</translation>
    </message>
    <message>
        <source>Activity value against payment</source>
        <translation>Gwerth y gweithgarwch yn erbyn y taliad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Talwyd</translation>
    </message>
    <message>
        <source>At present</source>
        <translation>Ar hyn o bryd</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Price against cost, £ per head</source>
        <translation>Pris yn erbyn cost, £ y pen</translation>
    </message>
</context>
<context>
    <name>ContractFields</name>
    <message>
        <source>How it is paid; what other forms need is kept</source>
        <translation>Sut y caiff ei dalu; cedwir yr hyn sydd ei angen ar ffurfiau eraill</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Pwy sy’n talu</translation>
    </message>
    <message>
        <source>Who holds the budget and takes over the subcontracts</source>
        <translation>Pwy sy’n dal y gyllideb ac yn cymryd yr is-gontractau drosodd</translation>
    </message>
    <message>
        <source>Who provides the care and is paid</source>
        <translation>Pwy sy’n darparu’r gofal ac a delir</translation>
    </message>
    <message>
        <source>The prices each unit of activity is paid at</source>
        <translation>Y prisiau y telir pob uned o weithgarwch arnynt</translation>
    </message>
    <message>
        <source>Share paid for emergency care above the baseline; blank: in full</source>
        <translation>Y gyfran a delir am ofal brys uwchlaw’r llinell sylfaen; gwag: yn llawn</translation>
    </message>
    <message>
        <source>Emergency value paid in full, in base-year prices; follows the tariff</source>
        <translation>Y gwerth brys a delir yn llawn, ym mhrisiau’r flwyddyn sylfaen; mae’n dilyn y tariff</translation>
    </message>
    <message>
        <source>Paid each year whatever the activity, in base-year prices</source>
        <translation>Telir bob blwyddyn beth bynnag fo’r gweithgarwch, ym mhrisiau’r flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>What the value grows by; blank: no growth</source>
        <translation>Faint y mae’r gwerth yn tyfu; gwag: dim twf</translation>
    </message>
    <message>
        <source>Only to show what the activity would be worth</source>
        <translation>Dim ond i ddangos beth fyddai gwerth y gweithgarwch</translation>
    </message>
    <message>
        <source>The prices of plan and activity</source>
        <translation>Prisiau’r cynllun a’r gweithgarwch</translation>
    </message>
    <message>
        <source>Share of the difference from plan that is paid: 20% is 80:20</source>
        <translation>Y gyfran o’r gwahaniaeth oddi wrth y cynllun a delir: 80:20 yw 20%</translation>
    </message>
    <message>
        <source>Years after which the plan is rebased on actual activity; blank: never</source>
        <translation>Y blynyddoedd cyn ail-seilio’r cynllun ar weithgarwch gwirioneddol; gwag: byth</translation>
    </message>
    <message>
        <source>The people paid for, by segment</source>
        <translation>Y bobl y telir amdanynt, fesul segment</translation>
    </message>
    <message>
        <source>A year&apos;s price for a person of weight 1, in base-year prices</source>
        <translation>Pris blwyddyn am berson â phwysau 1, ym mhrisiau’r flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>What the price grows by; blank: no growth</source>
        <translation>Faint y mae’r pris yn tyfu; gwag: dim twf</translation>
    </message>
    <message>
        <source>Variance from target below which only bands marked as below it settle</source>
        <translation>Yr amrywiant oddi wrth y targed lle na setlir oddi tano ond bandiau a nodwyd felly</translation>
    </message>
    <message>
        <source>First year; blank: from the base year or its arrangement</source>
        <translation>Y flwyddyn gyntaf; gwag: o’r flwyddyn sylfaen neu ei drefniant</translation>
    </message>
    <message>
        <source>Last year; blank: it continues</source>
        <translation>Y flwyddyn olaf; gwag: mae’n parhau</translation>
    </message>
    <message>
        <source>No: left out of the underlying position</source>
        <translation>Na: heb ei gynnwys yn y sefyllfa waelodol</translation>
    </message>
    <message>
        <source>Counts only while this arrangement is enabled</source>
        <translation>Yn cyfrif dim ond tra bo’r trefniant hwn ar waith</translation>
    </message>
</context>
<context>
    <name>ContractFigures</name>
    <message>
        <source>What is paid adds up several payments; this is what they are calculated from.</source>
        <translation>Mae’r hyn a delir yn adio sawl taliad; dyma’r hyn y’u cyfrifir ohono.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>People × weight × rate per head, grown and phased in</source>
        <translation>Pobl × pwysau × cyfradd y pen, gyda thwf ac wedi’i chyflwyno fesul cam</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gwariwyd</translation>
    </message>
    <message>
        <source>What the holder bears of its subcontracts and budget</source>
        <translation>Yr hyn y mae’r deiliad yn ei ysgwyddo o’i is-gontractau a’i gyllideb</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Amrywiant</translation>
    </message>
    <message>
        <source>Target less what is taken over and spent</source>
        <translation>Y targed llai’r hyn a gymerwyd drosodd ac a wariwyd</translation>
    </message>
    <message>
        <source>The variance is a step in calculating what is settled, which is explained here.</source>
        <translation>Cam wrth gyfrifo’r hyn a setlir, a esbonnir yma, yw’r amrywiant.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Setlwyd</translation>
    </message>
    <message>
        <source>Risk share: what the holder receives; brackets: pays</source>
        <translation>Rhannu risg: yr hyn y mae’r deiliad yn ei dderbyn; cromfachau: yn ei dalu</translation>
    </message>
    <message>
        <source>Activity value</source>
        <translation>Gwerth y gweithgarwch</translation>
    </message>
    <message>
        <source>Volume × price × market forces factor</source>
        <translation>Cyfaint × pris × ffactor grymoedd y farchnad</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Planned volume at the same prices</source>
        <translation>Y cyfaint a gynlluniwyd ar yr un prisiau</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Achosion brys</translation>
    </message>
    <message>
        <source>The part of the value that is emergency care</source>
        <translation>Y rhan o’r gwerth sy’n ofal brys</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Llinell sylfaen</translation>
    </message>
    <message>
        <source>Emergency value paid in full</source>
        <translation>Y gwerth brys a delir yn llawn</translation>
    </message>
    <message>
        <source>Paid less value</source>
        <translation>Talwyd llai’r gwerth</translation>
    </message>
    <message>
        <source>What is paid less what the activity is worth</source>
        <translation>Yr hyn a delir llai gwerth y gweithgarwch</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Talwyd</translation>
    </message>
    <message>
        <source>Net to the provider, risk shares settled</source>
        <translation>Net i’r darparwr, ar ôl setlo cyfrannau risg</translation>
    </message>
    <message>
        <source>by commissioner</source>
        <translation>gan y comisiynydd</translation>
    </message>
    <message>
        <source>The part the commissioner bears</source>
        <translation>Y rhan y mae’r comisiynydd yn ei hysgwyddo</translation>
    </message>
    <message>
        <source>by holder</source>
        <translation>gan y deiliad</translation>
    </message>
    <message>
        <source>The part the holder of a capitation has taken over</source>
        <translation>Y rhan y mae deiliad capitasiwn wedi’i chymryd drosodd</translation>
    </message>
    <message>
        <source>Paid at present</source>
        <translation>Telir ar hyn o bryd</translation>
    </message>
    <message>
        <source>Without the change</source>
        <translation>Heb y newid</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Of the population, each counted once</source>
        <translation>O’r boblogaeth, pob un wedi’i gyfrif unwaith</translation>
    </message>
    <message>
        <source>Price per head</source>
        <translation>Pris y pen</translation>
    </message>
    <message>
        <source>Target for each of them</source>
        <translation>Y targed ar gyfer pob un ohonynt</translation>
    </message>
    <message>
        <source>Cost per head</source>
        <translation>Cost y pen</translation>
    </message>
    <message>
        <source>What the holder bears for each of them</source>
        <translation>Yr hyn y mae’r deiliad yn ei ysgwyddo ar gyfer pob un ohonynt</translation>
    </message>
    <message>
        <source>The price per head is the target, which is explained here, divided by the people.</source>
        <translation>Y pris y pen yw’r targed, a esbonnir yma, wedi’i rannu â’r bobl.</translation>
    </message>
    <message>
        <source>The cost per head is what is spent, which is explained here, divided by the people.</source>
        <translation>Y gost y pen yw’r hyn a werir, a esbonnir yma, wedi’i rannu â’r bobl.</translation>
    </message>
</context>
<context>
    <name>ControlChart</name>
    <message>
        <source>mean %1</source>
        <translation>cymedr %1</translation>
    </message>
    <message>
        <source>upper limit %1</source>
        <translation>terfyn uchaf %1</translation>
    </message>
    <message>
        <source>lower limit %1</source>
        <translation>terfyn isaf %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>targed %1</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>y tu allan</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>symudiad</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tuedd</translation>
    </message>
    <message>
        <source>two in three</source>
        <translation>dau o dri</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Cymedr</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Terfyn isaf</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Terfyn uchaf</translation>
    </message>
    <message>
        <source>Special cause</source>
        <translation>Achos arbennig</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>target %1</source>
        <translation>targed %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
</context>
<context>
    <name>EdgeLabels</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n i gyd</numerusform>
            <numerusform>%n i gyd</numerusform>
            <numerusform>%n i gyd</numerusform>
            <numerusform>%n i gyd</numerusform>
            <numerusform>%n i gyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>set by the rules</source>
        <translation>wedi’i osod gan y rheolau</translation>
    </message>
    <message>
        <source>What it does to the finances</source>
        <translation>Ei effaith ar y cyllid</translation>
    </message>
    <message>
        <source>Track record</source>
        <translation>Hanes blaenorol</translation>
    </message>
    <message>
        <source>Today&apos;s name</source>
        <translation>Ei enw heddiw</translation>
    </message>
    <message>
        <source>%1, used where nothing is typed</source>
        <translation>%1, a ddefnyddir lle na theipiwyd dim</translation>
    </message>
    <message>
        <source>%1, item %2 of the list</source>
        <translation>%1, eitem %2 o’r rhestr</translation>
    </message>
    <message>
        <source>Press Enter to explain it separately</source>
        <translation>Pwyswch Enter i’w esbonio ar wahân</translation>
    </message>
    <message>
        <source>fixed figure</source>
        <translation>ffigur sefydlog</translation>
    </message>
</context>
<context>
    <name>FanTable</name>
    <message>
        <source>In %1, %2 of futures come out at £%3 or lower.</source>
        <translation>Yn %1, mae %2 o’r dyfodolau yn dod i £%3 neu’n is.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Canolog</translation>
    </message>
    <message>
        <source>%1 at or below</source>
        <translation>%1 ar neu islaw</translation>
    </message>
</context>
<context>
    <name>FigureQuestion</name>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Esbonio</translation>
    </message>
</context>
<context>
    <name>FigureTitle</name>
    <message>
        <source>whole economy</source>
        <translation>yr economi gyfan</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>y tu allan</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Activity in %1 that %2 has from %3, %4</source>
        <translation>Gweithgarwch mewn %1 y mae %2 yn ei gael gan %3, %4</translation>
    </message>
    <message>
        <source>Price of %1 in tariff %2, %3</source>
        <translation>Pris %1 yn nhariff %2, %3</translation>
    </message>
    <message>
        <source>What %1 pays %2 for %3, %4</source>
        <translation>Yr hyn y mae %1 yn ei dalu i %2 am %3, %4</translation>
    </message>
    <message>
        <source>%1, step of the bridge of %2 to %3</source>
        <translation>%1, cam o’r bont ar gyfer %2 i %3</translation>
    </message>
    <message>
        <source>Value of activity</source>
        <translation>Gwerth y gweithgarwch</translation>
    </message>
    <message>
        <source>Value of emergencies</source>
        <translation>Gwerth y gofal brys</translation>
    </message>
    <message>
        <source>Baseline of emergencies</source>
        <translation>Llinell sylfaen y gofal brys</translation>
    </message>
    <message>
        <source>Value of the plan</source>
        <translation>Gwerth y cynllun</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Spent by the holder</source>
        <translation>Gwariant y deiliad</translation>
    </message>
    <message>
        <source>Settled by the risk share</source>
        <translation>Setlwyd drwy rannu risg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>%1 (score)</source>
        <translation>%1 (sgôr)</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Replace file</source>
        <translation>Disodli ffeil</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Disodli</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;anslo</translation>
    </message>
    <message>
        <source>%1 already exists. Do you want to replace it?</source>
        <translation>Mae %1 yn bod eisoes. Ydych chi am ei disodli?</translation>
    </message>
</context>
<context>
    <name>FillPlan</name>
    <message>
        <source>blank</source>
        <translation>gwag</translation>
    </message>
</context>
<context>
    <name>Forest</name>
    <message>
        <source>observed</source>
        <translation>a welwyd</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>a gynlluniwyd</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Effect (80% interval)</source>
        <translation>Effaith (cyfwng 80%)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwysau</translation>
    </message>
    <message>
        <source>combined, 80% interval</source>
        <translation>cyfunol, cyfwng 80%</translation>
    </message>
    <message>
        <source>what another site should expect</source>
        <translation>yr hyn y dylai safle arall ei ddisgwyl</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effaith</translation>
    </message>
    <message>
        <source>80% interval from</source>
        <translation>Cyfwng 80% o</translation>
    </message>
    <message>
        <source>80% interval to</source>
        <translation>Cyfwng 80% hyd at</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <source>Surplus or (deficit)</source>
        <translation>Gwarged neu (ddiffyg)</translation>
    </message>
    <message>
        <source>Underlying surplus or (deficit)</source>
        <translation>Gwarged neu (ddiffyg) sylfaenol</translation>
    </message>
    <message>
        <source>Cumulative surplus or (deficit)</source>
        <translation>Gwarged neu (ddiffyg) cronnus</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Arian parod</translation>
    </message>
    <message>
        <source>Support drawn</source>
        <translation>Cymorth a dynnwyd</translation>
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
        <translation>Ystodau o amgylch celloedd, ar gyfer efelychu.</translation>
    </message>
    <message>
        <source>Where a figure comes from and why.</source>
        <translation>O ble y daw ffigur a pham.</translation>
    </message>
    <message>
        <source>The day it was made.</source>
        <translation>Y diwrnod y’i gwnaed.</translation>
    </message>
    <message>
        <source>The last year with an outturn when it was made.</source>
        <translation>Y flwyddyn olaf ag alldro pan wnaed ef.</translation>
    </message>
    <message>
        <source>One time in ten it comes out below this.</source>
        <translation>Un tro o bob deg mae’n dod allan islaw hyn.</translation>
    </message>
    <message>
        <source>One time in ten it comes out above this.</source>
        <translation>Un tro o bob deg mae’n dod allan uwchlaw hyn.</translation>
    </message>
    <message>
        <source>What is counted month by month to see whether an arrangement works.</source>
        <translation>Beth a gyfrifir fis wrth fis i weld a yw trefniant yn gweithio.</translation>
    </message>
    <message>
        <source>Blank: every provider.</source>
        <translation>Gwag: pob darparwr.</translation>
    </message>
    <message>
        <source>The service whose volumes it counts; blank: every service, or none where commissioner and provider are blank too.</source>
        <translation>Y gwasanaeth y mae’n cyfrif ei gyfeintiau; gwag: pob gwasanaeth, neu ddim un lle mae comisiynydd a darparwr yn wag hefyd.</translation>
    </message>
    <message>
        <source>How a typed number was worked out: 54698000*1.02.</source>
        <translation>Sut y cyfrifwyd rhif a deipiwyd: 54698000*1.02.</translation>
    </message>
    <message>
        <source>With * for every key: budgets:*:*:amount is a column, budgets:*:* a table.</source>
        <translation>Gyda * am bob allwedd: colofn yw budgets:*:*:amount, tabl yw budgets:*:*.</translation>
    </message>
    <message>
        <source>Yearly change of prices or volumes; a year without a row uses the rate of the year before.</source>
        <translation>Newid blynyddol mewn prisiau neu gyfeintiau; mae blwyddyn heb res yn defnyddio cyfradd y flwyddyn flaenorol.</translation>
    </message>
    <message>
        <source>Who is paid; for a capitated contract, the holder.</source>
        <translation>Pwy a delir; y deiliad, mewn contract capitasiwn.</translation>
    </message>
    <message>
        <source>Years after which a blended plan is rebased on actual activity; blank: never.</source>
        <translation>Y blynyddoedd cyn ail-seilio cynllun cyfun ar weithgarwch gwirioneddol; gwag: byth.</translation>
    </message>
    <message>
        <source>Share of the capitation in force in its first, second … year; the last one continues.</source>
        <translation>Y gyfran o’r capitasiwn sydd mewn grym yn ei flwyddyn gyntaf, ei ail … ; mae’r olaf yn parhau.</translation>
    </message>
    <message>
        <source>Variance from target below which only bands marked as below it settle.</source>
        <translation>Yr amrywiant oddi wrth y targed y setlir oddi tano fandiau sydd wedi’u nodi “islaw” yn unig.</translation>
    </message>
    <message>
        <source>Share that rises with activity and is released with a delay.</source>
        <translation>Y gyfran sy’n codi gyda gweithgarwch ac a ryddheir yn hwyr.</translation>
    </message>
    <message>
        <source>Share of the full effect in the first, second … year; the last one continues.</source>
        <translation>Y gyfran o’r effaith lawn yn y flwyddyn gyntaf, yr ail … ; mae’r olaf yn parhau.</translation>
    </message>
    <message>
        <source>What the cell held without this change when the change was typed; blank if that is not known.</source>
        <translation>Yr hyn oedd yn y gell heb y newid hwn pan deipiwyd y newid; gwag os nad yw hynny’n hysbys.</translation>
    </message>
    <message>
        <source>The cell whose figure is uncertain; with * in its keys, all cells that match.</source>
        <translation>Y gell y mae ei ffigur yn ansicr; gyda * yn ei hallweddi, pob cell sy’n cyfateb.</translation>
    </message>
    <message>
        <source>Set: the range is for the cell itself; add or multiply: for what is added to it or multiplies it.</source>
        <translation>Gosod: mae’r ystod ar gyfer y gell ei hun; adio neu luosi: ar gyfer yr hyn a adir ati neu sy’n ei lluosi.</translation>
    </message>
    <message>
        <source>One time in ten it comes out below this; never, if low and high are limits.</source>
        <translation>Un tro mewn deg daw allan islaw hyn; byth, os terfynau yw isel ac uchel.</translation>
    </message>
    <message>
        <source>The most likely value (for normal, the median); blank: what the cell holds, 0 for add, 1 for multiply.</source>
        <translation>Y gwerth mwyaf tebygol (ar gyfer normal, y canolrif); gwag: yr hyn sydd yn y gell, 0 wrth adio, 1 wrth luosi.</translation>
    </message>
    <message>
        <source>One time in ten it comes out above this; never, if low and high are limits.</source>
        <translation>Un tro mewn deg daw allan uwchlaw hyn; byth, os terfynau yw isel ac uchel.</translation>
    </message>
    <message>
        <source>What low and high are: the 10th and 90th percentiles, or limits that are never passed.</source>
        <translation>Beth yw isel ac uchel: y 10fed a’r 90fed canradd, neu derfynau nad eir heibio iddynt.</translation>
    </message>
    <message>
        <source>Uncertainties in one group move together; with a minus before the group, as in -inflation, in the opposite direction.</source>
        <translation>Mae ansicrwydd mewn un grŵp yn symud gyda’i gilydd; gyda minws o flaen y grŵp, fel -inflation, i’r cyfeiriad arall.</translation>
    </message>
    <message>
        <source>Share of the variance that all cells and the group have in common; the rest is each cell&apos;s own. Blank: 100% with a group, otherwise 0%.</source>
        <translation>Y gyfran o’r amrywiant sy’n gyffredin i bob cell a’r grŵp; pob cell biau’r gweddill. Gwag: 100% gyda grŵp, fel arall 0%.</translation>
    </message>
    <message>
        <source>How much of one year&apos;s deviation carries over to the next; 0%: each year is independent.</source>
        <translation>Faint o wyriad un flwyddyn sy’n cario drosodd i’r nesaf; 0%: mae pob blwyddyn yn annibynnol.</translation>
    </message>
    <message>
        <source>Months of the year to date, from 1 (April) to 12, the whole year.</source>
        <translation>Misoedd y flwyddyn hyd yma, o 1 (Ebrill) i 12, y flwyddyn gyfan.</translation>
    </message>
    <message>
        <source>Actual figures for a year or its months to date, the plan for those months, and the forecast for the year.</source>
        <translation>Ffigurau gwirioneddol blwyddyn neu ei misoedd hyd yma, y cynllun ar gyfer y misoedd hynny, a’r rhagolwg ar gyfer y flwyddyn.</translation>
    </message>
    <message>
        <source>The actual figure, the plan for these months, or the forecast for the year.</source>
        <translation>Y ffigur gwirioneddol, y cynllun ar gyfer y misoedd hyn, neu’r rhagolwg ar gyfer y flwyddyn.</translation>
    </message>
    <message>
        <source>The part of the amount that will not recur.</source>
        <translation>Y rhan o’r swm na fydd yn digwydd eto.</translation>
    </message>
    <message>
        <source>Actual volumes in a year or in its months to date.</source>
        <translation>Cyfeintiau gwirioneddol mewn blwyddyn neu yn ei misoedd hyd yma.</translation>
    </message>
    <message>
        <source>What was forecast and when, to be compared with the outturn; kept as it was made.</source>
        <translation>Beth a ragwelwyd a phryd, i’w gymharu â’r alldro; fe’i cedwir fel y’i gwnaed.</translation>
    </message>
    <message>
        <source>Base-year surplus as a share of income: the forecast that simply carries it forward.</source>
        <translation>Gwarged y flwyddyn sylfaen fel cyfran o’r incwm: y rhagolwg sy’n ei gario ymlaen yn unig.</translation>
    </message>
    <message>
        <source>The arrangement whose effect it shows; its limits are recalculated from the start of that arrangement.</source>
        <translation>Y trefniant y mae’n dangos ei effaith; ailgyfrifir ei derfynau o ddechrau’r trefniant hwnnw.</translation>
    </message>
    <message>
        <source>What each unit avoided saves.</source>
        <translation>Yr hyn y mae pob uned a osgoir yn ei arbed.</translation>
    </message>
    <message>
        <source>The value of each measure, month by month.</source>
        <translation>Gwerth pob mesur, fis wrth fis.</translation>
    </message>
    <message>
        <source>Without the = it was typed with. Ignored if the cell now holds something else.</source>
        <translation>Heb yr = y’i teipiwyd ag ef. Anwybyddir ef os oes rhywbeth arall yn y gell bellach.</translation>
    </message>
    <message>
        <source>Cells, rows, columns and tables that cannot be changed until they are unlocked.</source>
        <translation>Celloedd, rhesi, colofnau a thablau na ellir eu newid nes iddynt gael eu datgloi.</translation>
    </message>
    <message>
        <source>Named points in the life of the document, to compare with and to go back to.</source>
        <translation>Pwyntiau a enwyd yn oes y ddogfen, i gymharu â hwy ac i fynd yn ôl atynt.</translation>
    </message>
    <message>
        <source>How many edits the journal held at that point.</source>
        <translation>Faint o olygiadau oedd yn y dyddlyfr ar y pwynt hwnnw.</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>The guide is not installed on this computer.</source>
        <translation>Nid yw’r canllaw wedi’i osod ar y cyfrifiadur hwn.</translation>
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
    <message>
        <source>User guide</source>
        <translation>Canllaw i ddefnyddwyr</translation>
    </message>
    <message>
        <source>Modelling rules</source>
        <translation>Rheolau’r model</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>same as the base</source>
        <translation>yr un fath â’r sylfaen</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>In a table</source>
        <translation>Mewn tabl</translation>
    </message>
    <message>
        <source>On a figure</source>
        <translation>Ar ffigur</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>To the next cell across; with Shift back</source>
        <translation>I’r gell nesaf ar draws; gyda Shift yn ôl</translation>
    </message>
    <message>
        <source>To the next cell down; with Shift up</source>
        <translation>I’r gell nesaf i lawr; gyda Shift i fyny</translation>
    </message>
    <message>
        <source>Enter into all selected cells</source>
        <translation>Rhoi ym mhob cell a ddewiswyd</translation>
    </message>
    <message>
        <source>Show that future, on a percentile</source>
        <translation>Dangos y dyfodol hwnnw, ar ganradd</translation>
    </message>
    <message>
        <source>In Explain</source>
        <translation>Yn Esbonio</translation>
    </message>
    <message>
        <source>In a merge</source>
        <translation>Wrth gyfuno</translation>
    </message>
    <message>
        <source>In the tour</source>
        <translation>Yn y daith</translation>
    </message>
    <message>
        <source>Close what is open: a dialog, a message, a list</source>
        <translation>Cau’r hyn sydd ar agor: deialog, neges, rhestr</translation>
    </message>
    <message>
        <source>Clear the cell and edit it</source>
        <translation>Clirio’r gell a’i golygu</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>Mewn siart</translation>
    </message>
    <message>
        <source>Go to the next cell; with Shift, extend the selection</source>
        <translation>Mynd i’r gell nesaf; gyda Shift, ymestyn y dewis</translation>
    </message>
    <message>
        <source>To the first or last cell of the row; with Ctrl, of the table</source>
        <translation>I gell gyntaf neu olaf y rhes; gyda Ctrl, y tabl</translation>
    </message>
    <message>
        <source>One page up or down</source>
        <translation>Un dudalen i fyny neu i lawr</translation>
    </message>
    <message>
        <source>Edit the cell; or just start typing</source>
        <translation>Golygu’r gell; neu dechreuwch deipio</translation>
    </message>
    <message>
        <source>Select rows, columns or everything</source>
        <translation>Dewis rhesi, colofnau neu bopeth</translation>
    </message>
    <message>
        <source>Cancel what is being typed</source>
        <translation>Canslo’r hyn sy’n cael ei deipio</translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation>Esbonio’r ffigur</translation>
    </message>
    <message>
        <source>To the year before or after; to the line above or below</source>
        <translation>I’r flwyddyn gynt neu nesaf; i’r llinell uwchben neu islaw</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Clirio’r dewis</translation>
    </message>
    <message>
        <source>Copy picture and figures</source>
        <translation>Copïo’r llun a’r ffigurau</translation>
    </message>
    <message>
        <source>Back or forward through the explanations</source>
        <translation>Yn ôl neu ymlaen drwy’r esboniadau</translation>
    </message>
    <message>
        <source>Keep ours or take theirs; with Shift, for every conflict</source>
        <translation>Cadw ein rhai ni neu gymryd eu rhai nhw; gyda Shift, ar gyfer pob gwrthdaro</translation>
    </message>
    <message>
        <source>Next or previous step</source>
        <translation>Y cam nesaf neu flaenorol</translation>
    </message>
    <message>
        <source>The context menu of what is selected</source>
        <translation>Dewislen cyd-destun yr hyn a ddewiswyd</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>every row</source>
        <translation>pob rhes</translation>
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
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>every arrangement</source>
        <translation>pob trefniant</translation>
    </message>
    <message>
        <source>every band</source>
        <translation>pob band</translation>
    </message>
    <message>
        <source>every commissioner</source>
        <translation>pob comisiynydd</translation>
    </message>
    <message>
        <source>every contract</source>
        <translation>pob contract</translation>
    </message>
    <message>
        <source>every effect</source>
        <translation>pob effaith</translation>
    </message>
    <message>
        <source>every forecast</source>
        <translation>pob rhagolwg</translation>
    </message>
    <message>
        <source>every index</source>
        <translation>pob mynegai</translation>
    </message>
    <message>
        <source>every item</source>
        <translation>pob eitem</translation>
    </message>
    <message>
        <source>every type of figure</source>
        <translation>pob math o ffigur</translation>
    </message>
    <message>
        <source>every line</source>
        <translation>pob llinell</translation>
    </message>
    <message>
        <source>every loan</source>
        <translation>pob benthyciad</translation>
    </message>
    <message>
        <source>every measure</source>
        <translation>pob mesur</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>pob mis</translation>
    </message>
    <message>
        <source>every organisation</source>
        <translation>pob sefydliad</translation>
    </message>
    <message>
        <source>every population</source>
        <translation>pob poblogaeth</translation>
    </message>
    <message>
        <source>every override</source>
        <translation>pob disodliad</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>pob prosiect</translation>
    </message>
    <message>
        <source>every provider</source>
        <translation>pob darparwr</translation>
    </message>
    <message>
        <source>every scenario</source>
        <translation>pob senario</translation>
    </message>
    <message>
        <source>every scheme</source>
        <translation>pob cynllun</translation>
    </message>
    <message>
        <source>every segment</source>
        <translation>pob segment</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>pob gwasanaeth</translation>
    </message>
    <message>
        <source>every subcontract</source>
        <translation>pob is-gontract</translation>
    </message>
    <message>
        <source>every tariff</source>
        <translation>pob tariff</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>pob blwyddyn</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no scenario %1.</source>
        <translation>Nid oes senario %1.</translation>
    </message>
    <message>
        <source>Put scenario %1 on top of %2</source>
        <translation>Gosod senario %1 ar ben %2</translation>
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
        <source>%1: another row has these keys already</source>
        <translation>%1: mae gan res arall yr allweddi hyn eisoes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
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
        <source>the code %1 is taken</source>
        <translation>mae’r cod %1 eisoes ar waith</translation>
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
        <source>there is no scenario %1</source>
        <translation>nid oes senario %1</translation>
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
        <source>a contract of form %1 needs %2</source>
        <translation>mae angen %2 ar gontract o ffurf %1</translation>
    </message>
    <message>
        <source>a marginal rate needs the baseline it applies above</source>
        <translation>mae angen ar gyfradd ymylol y llinell sylfaen y mae’n gymwys uwch ei phen</translation>
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
        <source>a capitation covers no services of its own; the row has no effect</source>
        <translation>nid yw capitasiwn yn cwmpasu gwasanaethau ei hun; nid oes effaith i’r rhes</translation>
    </message>
    <message>
        <source>%1 is not a capitation; risk is shared on capitations</source>
        <translation>nid capitasiwn yw %1; ar gapitasiynau y rhennir risg</translation>
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
        <source>%1 does not hold contract %2; the line does not count in its risk share</source>
        <translation>nid yw %1 yn dal contract %2; nid yw’r llinell yn cyfrif yn ei rannu risg</translation>
    </message>
    <message>
        <source>a savings scheme needs either an amount or a rate index, not both</source>
        <translation>mae angen naill ai swm neu fynegai cyfradd ar gynllun arbedion, nid y ddau</translation>
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
        <source>%1 is not a number; write it as -1234.5 or (1,234.50)</source>
        <translation>nid yw %1 yn rhif; ysgrifennwch ef fel -1234.5 neu (1,234.50)</translation>
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
        <source>tariff %1 has no price for %2 in or before %3</source>
        <translation>nid oes gan dariff %1 bris ar gyfer %2 yn %3 neu cyn hynny</translation>
    </message>
    <message>
        <source>%1 is under two capitations in %2</source>
        <translation>mae %1 o dan ddau gapitasiwn yn %2</translation>
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
        <source>the row is longer than %1 bytes</source>
        <translation>mae’r rhes yn hwy na %1 beit</translation>
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
        <source>the file is empty; its first row must name the columns</source>
        <translation>mae’r ffeil yn wag; rhaid i’w rhes gyntaf enwi’r colofnau</translation>
    </message>
    <message>
        <source>the column %1 is missing; %2 needs it</source>
        <translation>mae’r golofn %1 ar goll; mae ei hangen ar %2</translation>
    </message>
    <message>
        <source>%1 has one row only</source>
        <translation>un rhes yn unig sydd i %1</translation>
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
        <source>another program is writing to the document; try again in a moment</source>
        <translation>mae rhaglen arall yn ysgrifennu i’r ddogfen; rhowch gynnig arall arni mewn eiliad</translation>
    </message>
    <message>
        <source>the database reports: %1</source>
        <translation>mae’r gronfa ddata’n adrodd: %1</translation>
    </message>
    <message>
        <source>an earlier row has the same key</source>
        <translation>mae gan res gynharach yr un allwedd</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>mae’r ddisg yn llawn; ni newidiwyd dim</translation>
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
    <message>
        <source>choose who shares gain and loss with the holder</source>
        <translation>dewiswch pwy sy’n rhannu enillion a cholled â’r deiliad</translation>
    </message>
    <message>
        <source>Cash runs out in %1: from then on %2 of support is drawn by %3.</source>
        <translation>Mae’r arian parod yn dod i ben yn %1: o hynny ymlaen tynnir %2 o gymorth erbyn %3.</translation>
    </message>
    <message>
        <source>No cash support is needed up to %1; cash is lowest in %2, at %3.</source>
        <translation>Nid oes angen cymorth arian parod hyd at %1; yn %2 y mae’r arian parod ar ei isaf, sef %3.</translation>
    </message>
    <message>
        <source>No organisation needs cash support up to %1.</source>
        <translation>Nid oes angen cymorth arian parod ar unrhyw sefydliad hyd at %1.</translation>
    </message>
    <message>
        <source>Cash runs out</source>
        <translation>Arian parod yn dod i ben</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Cymorth sydd ei angen</translation>
    </message>
    <message>
        <source>Not by %1</source>
        <translation>Ddim erbyn %1</translation>
    </message>
    <message>
        <source>%1 at the close of %2</source>
        <translation>%1 ar ddiwedd %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Yn %1</translation>
    </message>
    <message>
        <source>%1 short of the minimum</source>
        <translation>%1 yn brin o’r isafswm</translation>
    </message>
    <message>
        <source>drawn by %1</source>
        <translation>a dynnir erbyn %1</translation>
    </message>
    <message>
        <source>Within %1 of target nothing settles.</source>
        <translation>O fewn %1 i’r targed ni setlir dim.</translation>
    </message>
    <message>
        <source>Between a loss of %1 and a gain of %2 nothing settles.</source>
        <translation>Rhwng colled o %1 ac enillion o %2 ni setlir dim.</translation>
    </message>
    <message>
        <source>It settles from the first pound.</source>
        <translation>Setlir o’r bunt gyntaf.</translation>
    </message>
    <message>
        <source>In %1 the holder spends exactly its target.</source>
        <translation>Yn %1 mae’r deiliad yn gwario ei darged yn union.</translation>
    </message>
    <message>
        <source>In %1 the holder spends %2 less than target and keeps all of it.</source>
        <translation>Yn %1 mae’r deiliad yn gwario %2 yn llai na’r targed ac yn cadw’r cyfan.</translation>
    </message>
    <message>
        <source>In %1 the holder spends %2 more than target and bears all of it.</source>
        <translation>Yn %1 mae’r deiliad yn gwario %2 yn fwy na’r targed ac yn ysgwyddo’r cyfan.</translation>
    </message>
    <message>
        <source>In %1 the holder spends %2 less than target and hands back %3.</source>
        <translation>Yn %1 mae’r deiliad yn gwario %2 yn llai na’r targed ac yn rhoi %3 yn ôl.</translation>
    </message>
    <message>
        <source>In %1 the holder spends %2 more than target and is paid %3 towards it.</source>
        <translation>Yn %1 mae’r deiliad yn gwario %2 yn fwy na’r targed a thelir %3 iddo tuag at hynny.</translation>
    </message>
    <message>
        <source>no evident concern</source>
        <translation>dim pryder amlwg</translation>
    </message>
    <message>
        <source>minor concern</source>
        <translation>mân bryder</translation>
    </message>
    <message>
        <source>material risk</source>
        <translation>risg o bwys</translation>
    </message>
    <message>
        <source>significant risk</source>
        <translation>risg sylweddol</translation>
    </message>
    <message>
        <source>cash support</source>
        <translation>cymorth arian parod</translation>
    </message>
    <message>
        <source>break-even duty</source>
        <translation>dyletswydd i fantoli</translation>
    </message>
    <message>
        <source>continuity of services rating 1</source>
        <translation>gradd parhad gwasanaethau o 1</translation>
    </message>
    <message>
        <source>No trust comes under the failure regime up to %1.</source>
        <translation>Nid oes unrhyw ymddiriedolaeth yn dod o dan y gyfundrefn fethiant hyd at %1.</translation>
    </message>
    <message>
        <source>%1 comes under the failure regime in %2.</source>
        <translation>Mae %1 yn dod o dan y gyfundrefn fethiant yn %2.</translation>
    </message>
    <message>
        <source>Of the trusts only %1 comes under the failure regime, in %2.</source>
        <translation>O’r ymddiriedolaethau, dim ond %1 sy’n dod o dan y gyfundrefn fethiant, yn %2.</translation>
    </message>
    <message>
        <source>%1 of %2 trusts come under the failure regime up to %3, the first of them %4 in %5.</source>
        <translation>Mae %1 o %2 o ymddiriedolaethau’n dod o dan y gyfundrefn fethiant hyd at %3; %4 yw’r gyntaf ohonynt, yn %5.</translation>
    </message>
    <message>
        <source>It stays clear of the failure regime up to %1.</source>
        <translation>Mae’n cadw’n glir o’r gyfundrefn fethiant hyd at %1.</translation>
    </message>
    <message>
        <source>It comes under the failure regime in %1, and again in %2.</source>
        <translation>Mae’n dod o dan y gyfundrefn fethiant yn %1, ac eto yn %2.</translation>
    </message>
    <message>
        <source>It comes under the failure regime in %1 and leaves it in %2.</source>
        <translation>Mae’n dod o dan y gyfundrefn fethiant yn %1 ac yn ei gadael yn %2.</translation>
    </message>
    <message>
        <source>It comes under the failure regime in %1.</source>
        <translation>Mae’n dod o dan y gyfundrefn fethiant yn %1.</translation>
    </message>
    <message>
        <source>It comes under the failure regime in %1 and is in it to the end, %2.</source>
        <translation>Mae’n dod o dan y gyfundrefn fethiant yn %1 ac mae ynddi hyd y diwedd, sef %2.</translation>
    </message>
    <message>
        <source>There is no arrangement %1.</source>
        <translation>Nid oes trefniant %1.</translation>
    </message>
    <message>
        <source>choose who pays: a commissioner</source>
        <translation>dewiswch pwy sy’n talu: comisiynydd</translation>
    </message>
    <message>
        <source>choose who is paid: a provider</source>
        <translation>dewiswch pwy a delir: darparwr</translation>
    </message>
    <message>
        <source>In %1 the arrangement leaves the whole economy %2 worse off than without it.</source>
        <translation>Yn %1 mae’r trefniant yn gadael yr economi gyfan %2 yn waeth ei byd na hebddo.</translation>
    </message>
    <message>
        <source>In %1 the arrangement leaves the whole economy %2 better off than without it.</source>
        <translation>Yn %1 mae’r trefniant yn gadael yr economi gyfan %2 yn well ei byd na hebddo.</translation>
    </message>
    <message>
        <source>In %1 the arrangements leave the whole economy %2 worse off than without them.</source>
        <translation>Yn %1 mae’r trefniadau’n gadael yr economi gyfan %2 yn waeth ei byd na hebddynt.</translation>
    </message>
    <message>
        <source>In %1 the arrangements leave the whole economy %2 better off than without them.</source>
        <translation>Yn %1 mae’r trefniadau’n gadael yr economi gyfan %2 yn well ei byd na hebddynt.</translation>
    </message>
    <message>
        <source>No arrangement is in force.</source>
        <translation>Nid oes trefniant mewn grym.</translation>
    </message>
    <message>
        <source>The shares are estimated from %1 random orders of the arrangements.</source>
        <translation>Amcangyfrifir y cyfrannau o %1 o ddilyniannau hap o’r trefniadau.</translation>
    </message>
    <message>
        <source>%1 is not a year of the projection</source>
        <translation>nid yw %1 yn flwyddyn yn y rhagamcaniad</translation>
    </message>
    <message>
        <source>there is no organisation %1</source>
        <translation>nid oes sefydliad %1</translation>
    </message>
    <message>
        <source>In %2 the result of %1 is %3 worse under “%4” than under “%5”.</source>
        <translation>Yn %2 mae canlyniad %1 %3 yn waeth o dan “%4” nag o dan “%5”.</translation>
    </message>
    <message>
        <source>In %2 the result of %1 is %3 better under “%4” than under “%5”.</source>
        <translation>Yn %2 mae canlyniad %1 %3 yn well o dan “%4” nag o dan “%5”.</translation>
    </message>
    <message>
        <source>In %2 the result of %1 is the same under “%4” as under “%5”.</source>
        <translation>Yn %2 yr un yw canlyniad %1 o dan “%4” ag o dan “%5”.</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Blwyddyn sylfaen</translation>
    </message>
    <message>
        <source>Non-recurrent items</source>
        <translation>Eitemau anghylchol</translation>
    </message>
    <message>
        <source>Contracts and budgets starting and ending</source>
        <translation>Contractau a chyllidebau’n dechrau ac yn dod i ben</translation>
    </message>
    <message>
        <source>Activity and population growth</source>
        <translation>Twf mewn gweithgarwch a phoblogaeth</translation>
    </message>
    <message>
        <source>Prices and contract uplifts</source>
        <translation>Prisiau a chodiadau contractau</translation>
    </message>
    <message>
        <source>Cost inflation</source>
        <translation>Chwyddiant costau</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Arbedion</translation>
    </message>
    <message>
        <source>Capital and financing</source>
        <translation>Cyfalaf ac ariannu</translation>
    </message>
    <message>
        <source>there is no index %1 for %2</source>
        <translation>nid oes mynegai %1 ar gyfer %2</translation>
    </message>
    <message>
        <source>Its one-off cost of %1 is paid back by %2.</source>
        <translation>Mae ei gost untro o %1 wedi’i had-dalu erbyn %2.</translation>
    </message>
    <message>
        <source>Its one-off cost of %1 is not paid back by %2.</source>
        <translation>Nid yw ei gost untro o %1 wedi’i had-dalu erbyn %2.</translation>
    </message>
    <message>
        <source>%1 gains most over the years, %2; %3 loses most, %4.</source>
        <translation>%1 sy’n ennill fwyaf dros y blynyddoedd, sef %2; %3 sy’n colli fwyaf, sef %4.</translation>
    </message>
    <message>
        <source>%1 of cost is stranded in %2.</source>
        <translation>Gadewir %1 o gost ar ôl yn %2.</translation>
    </message>
    <message>
        <source>choose who holds the contract</source>
        <translation>dewiswch pwy sy’n dal y contract</translation>
    </message>
    <message>
        <source>choose at least one contract to take over</source>
        <translation>dewiswch o leiaf un contract i’w gymryd drosodd</translation>
    </message>
    <message>
        <source>say how many people the contract is for</source>
        <translation>nodwch ar gyfer faint o bobl y mae’r contract</translation>
    </message>
    <message>
        <source>the contracts chosen pay nothing in the base year</source>
        <translation>nid yw’r contractau a ddewiswyd yn talu dim yn y flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>Say how many people the contract is for.</source>
        <translation>Nodwch ar gyfer faint o bobl y mae’r contract.</translation>
    </message>
    <message>
        <source>The contracts paid %1 in %2: £%3 for each person of weight 1.</source>
        <translation>Talodd y contractau %1 yn %2: £%3 am bob person â phwysiad o 1.</translation>
    </message>
    <message>
        <source>%1, %2: %3 fewer at %4.</source>
        <translation>%1, %2: %3 yn llai yn %4.</translation>
    </message>
    <message>
        <source>The hospital loses %1 of income and sheds %2 of cost; %3 is stranded.</source>
        <translation>Mae’r ysbyty’n colli %1 o incwm ac yn cael gwared ar %2 o gost; gadewir %3 ar ôl.</translation>
    </message>
    <message>
        <source>%1 is %2 better off.</source>
        <translation>Mae sefyllfa %1 yn well o %2.</translation>
    </message>
    <message>
        <source>%1 is %2 worse off.</source>
        <translation>Mae sefyllfa %1 yn waeth o %2.</translation>
    </message>
    <message>
        <source>It costs commissioners %1.</source>
        <translation>Mae’n costio %1 i gomisiynwyr.</translation>
    </message>
    <message>
        <source>Commissioners save %1.</source>
        <translation>Mae comisiynwyr yn arbed %1.</translation>
    </message>
    <message>
        <source>Without the loss share %1 would be %2 better off.</source>
        <translation>Heb rannu colled byddai sefyllfa %1 yn well o %2.</translation>
    </message>
    <message>
        <source>Without the loss share %1 would be %2 worse off.</source>
        <translation>Heb rannu colled byddai sefyllfa %1 yn waeth o %2.</translation>
    </message>
    <message>
        <source>In %1 it pays %2 for activity worth %3: emergency care above the baseline of %4 goes unpaid by %5.</source>
        <translation>Yn %1 mae’n talu %2 am weithgarwch gwerth %3: mae %5 o ofal brys uwchlaw’r llinell sylfaen o %4 heb ei dalu.</translation>
    </message>
    <message>
        <source>In %1 it pays %2, the value of its activity: emergency care worth %3 stays within the baseline of %4.</source>
        <translation>Yn %1 mae’n talu %2, sef gwerth ei weithgarwch: mae gofal brys gwerth %3 yn aros o fewn y llinell sylfaen o %4.</translation>
    </message>
    <message>
        <source>It pays the value of its activity: %1 in %2, %3 in %4.</source>
        <translation>Mae’n talu gwerth ei weithgarwch: %1 yn %2, %3 yn %4.</translation>
    </message>
    <message>
        <source>It pays %1 in %2 and %3 in %4, whatever the activity.</source>
        <translation>Mae’n talu %1 yn %2 a %3 yn %4, beth bynnag fo’r gweithgarwch.</translation>
    </message>
    <message>
        <source>In %1 activity is as planned, and it pays the plan: %2.</source>
        <translation>Yn %1 mae’r gweithgarwch yn unol â’r cynllun, ac mae’n talu’r cynllun: %2.</translation>
    </message>
    <message>
        <source>In %1 activity is worth %2 more than the plan of %3; %4 of that is paid.</source>
        <translation>Yn %1 mae’r gweithgarwch yn werth %2 yn fwy na’r cynllun o %3; telir %4 o hynny.</translation>
    </message>
    <message>
        <source>In %1 activity is worth %2 less than the plan of %3; %4 of that is taken back.</source>
        <translation>Yn %1 mae’r gweithgarwch yn werth %2 yn llai na’r cynllun o %3; cymerir %4 o hynny yn ôl.</translation>
    </message>
    <message>
        <source>In %1 it pays %2, exactly what the holder has taken over and spent.</source>
        <translation>Yn %1 mae’n talu %2, yn union yr hyn y mae’r deiliad wedi’i gymryd drosodd a’i wario.</translation>
    </message>
    <message>
        <source>In %1 it pays %2 and the holder spends %3: a gain of %4 before sharing.</source>
        <translation>Yn %1 mae’n talu %2 ac mae’r deiliad yn gwario %3: enillion o %4 cyn rhannu.</translation>
    </message>
    <message>
        <source>In %1 it pays %2 and the holder spends %3: a loss of %4 before sharing.</source>
        <translation>Yn %1 mae’n talu %2 ac mae’r deiliad yn gwario %3: colled o %4 cyn rhannu.</translation>
    </message>
    <message>
        <source>It is not in force in any of these years.</source>
        <translation>Nid yw mewn grym yn yr un o’r blynyddoedd hyn.</translation>
    </message>
    <message>
        <source>There is no population to pay for in these years.</source>
        <translation>Nid oes poblogaeth i dalu amdani yn y blynyddoedd hyn.</translation>
    </message>
    <message>
        <source>In %1 the price of %2 a head is what the same care costs.</source>
        <translation>Yn %1 mae’r pris o %2 y pen yn hafal i gost yr un gofal.</translation>
    </message>
    <message>
        <source>In %1 the price is %2 a head; the same care costs %3, %4 less.</source>
        <translation>Yn %1 y pris yw %2 y pen; mae’r un gofal yn costio %3, sef %4 yn llai.</translation>
    </message>
    <message>
        <source>In %1 the price is %2 a head; the same care costs %3, %4 more.</source>
        <translation>Yn %1 y pris yw %2 y pen; mae’r un gofal yn costio %3, sef %4 yn fwy.</translation>
    </message>
    <message>
        <source>this row cannot be read</source>
        <translation>ni ellir darllen y rhes hon</translation>
    </message>
    <message>
        <source>%1 is not a projected year; an arrangement cannot start in it</source>
        <translation>nid yw %1 yn flwyddyn a ragamcanir; ni all trefniant ddechrau ynddi</translation>
    </message>
    <message>
        <source>there are more than %1 combinations; ask for fewer arrangements or starts</source>
        <translation>mae mwy na %1 o gyfuniadau; gofynnwch am lai o drefniadau neu o flynyddoedd cychwyn</translation>
    </message>
    <message>
        <source>there is no arrangement %1</source>
        <translation>nid oes trefniant %1</translation>
    </message>
    <message>
        <source>“%1” needs an answer</source>
        <translation>mae angen ateb ar “%1”</translation>
    </message>
    <message>
        <source>the template cannot work out %1</source>
        <translation>ni all y templed gyfrifo %1</translation>
    </message>
    <message>
        <source>the template needs a text in its field %1</source>
        <translation>mae angen testun ar y templed yn ei faes %1</translation>
    </message>
    <message>
        <source>the field %1 of the template must be a list</source>
        <translation>rhaid i faes %1 y templed fod yn rhestr</translation>
    </message>
    <message>
        <source>the template refers to the question %1, which it does not ask</source>
        <translation>mae’r templed yn cyfeirio at y cwestiwn %1, nad yw’n ei ofyn</translation>
    </message>
    <message>
        <source>the template is not a JSON object</source>
        <translation>nid yw’r templed yn wrthrych JSON</translation>
    </message>
    <message>
        <source>“%1” would be read as “%2”</source>
        <translation>câi “%1” ei ddarllen fel “%2”</translation>
    </message>
    <message>
        <source>%1, row %2: another row has these keys already</source>
        <translation>%1, rhes %2: mae gan res arall yr allweddi hyn eisoes</translation>
    </message>
    <message>
        <source>the net change is %1; it would make prices negative</source>
        <translation>%1 yw’r newid net; byddai’n gwneud prisiau’n negatif</translation>
    </message>
    <message>
        <source>%1 must not be below -100%</source>
        <translation>ni chaiff %1 fod islaw -100%</translation>
    </message>
    <message>
        <source>the document is open elsewhere; close it there first, or choose another name</source>
        <translation>mae’r ddogfen ar agor yn rhywle arall; caewch hi yno yn gyntaf, neu dewiswch enw arall</translation>
    </message>
    <message>
        <source>the document is open elsewhere (%1); close it there first, or choose another name</source>
        <translation>mae’r ddogfen ar agor yn rhywle arall (%1); caewch hi yno yn gyntaf, neu dewiswch enw arall</translation>
    </message>
    <message>
        <source>another program has the document open; close it there first</source>
        <translation>mae’r ddogfen ar agor mewn rhaglen arall; caewch hi yno yn gyntaf</translation>
    </message>
    <message>
        <source>%1 has more than %2 decimals; it is rounded to %3</source>
        <translation>mae gan %1 fwy na %2 o leoedd degol; fe’i talgrynnwyd i %3</translation>
    </message>
    <message>
        <source>the row has more than %1 cells</source>
        <translation>mae mwy na %1 o gelloedd yn y rhes</translation>
    </message>
    <message>
        <source>this is a workbook, not text; save each of its sheets as CSV UTF-8</source>
        <translation>llyfr gwaith yw hwn, nid testun; cadwch bob un o’i ddalennau fel CSV UTF-8</translation>
    </message>
    <message>
        <source>the file is UTF-16, but damaged or cut short; save it as CSV UTF-8</source>
        <translation>UTF-16 yw’r ffeil, ond mae wedi’i difrodi neu ei thorri’n fyr; cadwch hi fel CSV UTF-8</translation>
    </message>
    <message>
        <source>the file is neither UTF-8 nor Windows-1252; save it as CSV UTF-8</source>
        <translation>nid UTF-8 na Windows-1252 yw’r ffeil; cadwch hi fel CSV UTF-8</translation>
    </message>
    <message>
        <source>the file is missing; %1 names it for %2</source>
        <translation>mae’r ffeil ar goll; mae %1 yn ei henwi ar gyfer %2</translation>
    </message>
    <message>
        <source>%1 has no such row</source>
        <translation>nid oes rhes o’r fath yn %1</translation>
    </message>
    <message>
        <source>this folder holds results; choose another one for the package of an economy</source>
        <translation>mae’r ffolder hwn yn dal canlyniadau; dewiswch un arall ar gyfer pecyn economi</translation>
    </message>
    <message>
        <source>this could not be done: %1</source>
        <translation>ni ellid gwneud hyn: %1</translation>
    </message>
    <message>
        <source>the document is open elsewhere (%1); here it can only be read, or saved under another name</source>
        <translation>mae’r ddogfen ar agor mewn man arall (%1); dim ond ei darllen, neu ei chadw dan enw arall, y gellir ei wneud yma</translation>
    </message>
    <message>
        <source>%1 is named twice; once is enough</source>
        <translation>enwir %1 ddwywaith; mae unwaith yn ddigon</translation>
    </message>
    <message>
        <source>%1 is not one of the arrangements to choose from</source>
        <translation>nid yw %1 yn un o’r trefniadau i ddewis ohonynt</translation>
    </message>
    <message>
        <source>The scale must be a per cent, such as 80%.</source>
        <translation>Rhaid i’r raddfa fod yn ganran, megis 80%.</translation>
    </message>
    <message>
        <source>the sheet %1 would have %2 rows, of which a workbook holds no more than %3; leave scenarios out</source>
        <translation>byddai gan y ddalen %1 %2 o resi, ac ni all llyfr gwaith ddal mwy na %3; gadewch senarios allan</translation>
    </message>
    <message>
        <source>the sheet %1 would have %2 columns, of which a workbook holds no more than %3; leave scenarios out</source>
        <translation>byddai gan y ddalen %1 %2 o golofnau, ac ni all llyfr gwaith ddal mwy na %3; gadewch senarios allan</translation>
    </message>
    <message>
        <source>Less non-recurrent items</source>
        <translation>Llai eitemau anghylchol</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>Arian parod agoriadol</translation>
    </message>
    <message>
        <source>Cash of organisations that join</source>
        <translation>Arian parod sefydliadau sy’n ymuno</translation>
    </message>
    <message>
        <source>Cash before support</source>
        <translation>Arian parod cyn cymorth</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <translation>Arian parod terfynol</translation>
    </message>
    <message>
        <source>Minimum cash</source>
        <translation>Isafswm arian parod</translation>
    </message>
    <message>
        <source>Depreciation, not paid in cash</source>
        <translation>Dibrisiant, nas telir mewn arian parod</translation>
    </message>
    <message>
        <source>Effect on surplus, with the arrangement less without</source>
        <translation>Effaith ar y gwarged, gyda’r trefniant llai hebddo</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Cost untro</translation>
    </message>
    <message>
        <source>Stranded cost</source>
        <translation>Cost a adewir ar ôl</translation>
    </message>
    <message>
        <source>Cumulative benefit</source>
        <translation>Budd cronnus</translation>
    </message>
    <message>
        <source>Support needed without it</source>
        <translation>Cymorth sydd ei angen hebddo</translation>
    </message>
    <message>
        <source>Organisations in the failure regime</source>
        <translation>Sefydliadau yn y gyfundrefn fethiant</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>dan arweiniad %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Its step of the bridge to %1</source>
        <translation>Ei gam yn y bont i %1</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Trefniadau</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Trefniant</translation>
    </message>
    <message>
        <source>What each arrangement does to whom, what it costs, and when it pays</source>
        <translation>Beth mae pob trefniant yn ei wneud i bwy, beth mae’n ei gostio, a phryd mae’n talu</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Cyfraddau</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cyfradd</translation>
    </message>
    <message>
        <source>%1: rates that differ</source>
        <translation>%1: cyfraddau sy’n wahanol</translation>
    </message>
    <message>
        <source>Net change of tariff prices: cost uplift less efficiency, and other changes</source>
        <translation>Newid net prisiau tariff: cynnydd mewn costau llai effeithlonrwydd, a newidiadau eraill</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Mynegeion</translation>
    </message>
    <message>
        <source>Assumptions: indices and changes of tariffs by year</source>
        <translation>Rhagdybiaethau: mynegeion a newidiadau tariffau fesul blwyddyn</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffau</translation>
    </message>
    <message>
        <source>Tariff prices</source>
        <translation>Prisiau tariff</translation>
    </message>
    <message>
        <source>£ a unit, before market forces factor; in blue: typed, the others rolled forward</source>
        <translation>£ yr uned, cyn y ffactor grymoedd y farchnad; mewn glas: wedi’u teipio, y lleill wedi’u rholio ymlaen</translation>
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
        <source>Assumptions: the price of every service, typed or rolled forward</source>
        <translation>Rhagdybiaethau: pris pob gwasanaeth, wedi’i deipio neu wedi’i rolio ymlaen</translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation>Cynlluniau arbedion</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
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
        <source>Rate index</source>
        <translation>Mynegai cyfradd</translation>
    </message>
    <message>
        <source>Delivery by year</source>
        <translation>Cyflawni fesul blwyddyn</translation>
    </message>
    <message>
        <source>Amount, £</source>
        <translation>Swm, £</translation>
    </message>
    <message>
        <source>Assumptions: savings plans</source>
        <translation>Rhagdybiaethau: cynlluniau arbedion</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Changes of scenarios</source>
        <translation>Newidiadau’r senarios</translation>
    </message>
    <message>
        <source>What each scenario changes, its parents&apos; changes first</source>
        <translation>Beth mae pob senario’n ei newid, newidiadau ei rieni’n gyntaf</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
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
        <source>Assumptions: the cells each scenario changes</source>
        <translation>Rhagdybiaethau: y celloedd mae pob senario’n eu newid</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation>Nodiadau a ffynonellau</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>O ble y daw’r ffigurau</translation>
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
        <source>Author</source>
        <translation>Awdur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Assumptions: notes on figures, with their sources</source>
        <translation>Rhagdybiaethau: nodiadau ar ffigurau, gyda’u ffynonellau</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Gwiriadau</translation>
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
        <source>Holds</source>
        <translation>Yn dal</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Rhybuddion: %1</translation>
    </message>
    <message>
        <source>Conservation of money, year by year, and the warnings there are</source>
        <translation>Cadwraeth arian, fesul blwyddyn, a’r rhybuddion sydd</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Cymhariaeth</translation>
    </message>
    <message>
        <source>Surplus/(deficit) by scenario</source>
        <translation>Gwarged/(diffyg) fesul senario</translation>
    </message>
    <message>
        <source>£, to the penny · differences are against “%1”</source>
        <translation>£, i’r geiniog · gwahaniaethau yn erbyn “%1”</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>gwahaniaeth</translation>
    </message>
    <message>
        <source>Surplus/(deficit) of every organisation in each scenario, and against “%1”</source>
        <translation>Gwarged/(diffyg) pob sefydliad ym mhob senario, ac yn erbyn “%1”</translation>
    </message>
    <message>
        <source>Comparison by line</source>
        <translation>Cymhariaeth fesul llinell</translation>
    </message>
    <message>
        <source>Differences of the statements by line</source>
        <translation>Gwahaniaethau’r datganiadau fesul llinell</translation>
    </message>
    <message>
        <source>£, to the penny · scenario less “%1”; lines that do not differ are left out</source>
        <translation>£, i’r geiniog · senario llai “%1”; gadewir allan linellau nad ydynt yn wahanol</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Every line of every statement that differs between scenarios</source>
        <translation>Pob llinell o bob datganiad sy’n wahanol rhwng senarios</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>What moves the result from %1 to %2</source>
        <translation>Beth sy’n symud y canlyniad o %1 i %2</translation>
    </message>
    <message>
        <source>£, to the penny</source>
        <translation>£, i’r geiniog</translation>
    </message>
    <message>
        <source>Surplus/(deficit) %1</source>
        <translation>Gwarged/(diffyg) %1</translation>
    </message>
    <message>
        <source>What moves each organisation&apos;s result from the base year to the last, cause by cause: %1</source>
        <translation>Beth sy’n symud canlyniad pob sefydliad o’r flwyddyn sylfaen i’r olaf, achos wrth achos: %1</translation>
    </message>
    <message>
        <source>Break-even duty breached</source>
        <translation>Torrwyd y ddyletswydd i fantoli</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Graddau</translation>
    </message>
    <message>
        <source>Ratings and duties</source>
        <translation>Graddau a dyletswyddau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Ratings, the break-even duty and the failure regime by trust: %1</source>
        <translation>Graddau, y ddyletswydd i fantoli a’r gyfundrefn fethiant fesul ymddiriedolaeth: %1</translation>
    </message>
    <message>
        <source>Projected years</source>
        <translation>Blynyddoedd a ragamcenir</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Senarios</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Symiau</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Beth mae’r ffigurau’n ei ddweud</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Dalen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Results by organisation and year</source>
        <translation>Canlyniadau fesul sefydliad a blwyddyn</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>Incwm a gwariant</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Arian parod</translation>
    </message>
    <message>
        <source>Balance sheet at the close of the year</source>
        <translation>Mantolen ar ddiwedd y flwyddyn</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Economi</translation>
    </message>
    <message>
        <source>Consolidated statement · £, to the penny</source>
        <translation>Datganiad cyfunol · £, i’r geiniog</translation>
    </message>
    <message>
        <source>Statement · £, to the penny</source>
        <translation>Datganiad · £, i’r geiniog</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Statements of all organisations</source>
        <translation>Datganiadau’r holl sefydliadau</translation>
    </message>
    <message>
        <source>Statements of the economy and all organisations: %1</source>
        <translation>Datganiadau’r economi a’r holl sefydliadau: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Surplus/(deficit) by organisation</source>
        <translation>Gwarged/(diffyg) fesul sefydliad</translation>
    </message>
    <message>
        <source>Surplus/(deficit) of every organisation by year, in £000</source>
        <translation>Gwarged/(diffyg) pob sefydliad fesul blwyddyn, mewn £000</translation>
    </message>
    <message>
        <source>All arrangements together</source>
        <translation>Yr holl drefniadau gyda’i gilydd</translation>
    </message>
    <message>
        <source>%1: all arrangements together</source>
        <translation>%1: yr holl drefniadau gyda’i gilydd</translation>
    </message>
    <message>
        <source>Fair share of each in their effect on the economy&apos;s surplus</source>
        <translation>Cyfran deg pob un yn eu heffaith ar warged yr economi</translation>
    </message>
    <message>
        <source>a cell is written TABLE:KEY:…:COLUMN, as in budgets:RNL:nursing:amount</source>
        <translation>ysgrifennir cell TABL:ALLWEDD:…:COLOFN, fel yn budgets:RNL:nursing:amount</translation>
    </message>
    <message>
        <source>there is no such cell</source>
        <translation>nid oes cell o’r fath</translation>
    </message>
    <message>
        <source>%1 has no statement of its own in %2: it is merged</source>
        <translation>nid oes gan %1 ddatganiad ei hun yn %2: mae wedi uno</translation>
    </message>
    <message>
        <source>%1 has no balances, and so no %2</source>
        <translation>nid oes gan %1 falansau, ac felly dim %2</translation>
    </message>
    <message>
        <source>%1 has a value, but no score</source>
        <translation>mae gan %1 werth, ond dim sgôr</translation>
    </message>
    <message>
        <source>%1 has no %2 in %3</source>
        <translation>nid oes gan %1 %2 yn %3</translation>
    </message>
    <message>
        <source>there is no activity of %1 from %2 for %3</source>
        <translation>nid oes gweithgarwch %1 gan %2 i %3</translation>
    </message>
    <message>
        <source>no contract uses a price for %1 under a tariff %2</source>
        <translation>nid oes contract yn defnyddio pris am %1 o dan dariff %2</translation>
    </message>
    <message>
        <source>there is no contract %1 that counts in this scenario</source>
        <translation>nid oes contract %1 sy’n cyfrif yn y senario hwn</translation>
    </message>
    <message>
        <source>figures are written statement:ORG:YEAR:LINE, ratings:ORG:YEAR:MEASURE, activity:COMMISSIONER:PROVIDER:SERVICE:YEAR, price:TARIFF:SERVICE:YEAR, contract:CONTRACT:YEAR:WHAT, posting:YEAR:PAYER:PAYEE:LINE:SOURCE or bridge:ORG:YEAR:STEP</source>
        <translation>ysgrifennir ffigurau statement:ORG:YEAR:LINE, ratings:ORG:YEAR:MEASURE, activity:COMMISSIONER:PROVIDER:SERVICE:YEAR, price:TARIFF:SERVICE:YEAR, contract:CONTRACT:YEAR:WHAT, posting:YEAR:PAYER:PAYEE:LINE:SOURCE neu bridge:ORG:YEAR:STEP</translation>
    </message>
    <message>
        <source>%1 is not a financial year such as 2018/19</source>
        <translation>nid yw %1 yn flwyddyn ariannol fel 2018/19</translation>
    </message>
    <message>
        <source> and </source>
        <translation> a </translation>
    </message>
    <message>
        <source>, because </source>
        <translation>, oherwydd </translation>
    </message>
    <message>
        <source>the lower of </source>
        <translation>yr isaf o </translation>
    </message>
    <message>
        <source>the higher of </source>
        <translation>yr uchaf o </translation>
    </message>
    <message>
        <source>%1 as typed</source>
        <translation>%1 fel y’i teipiwyd</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Live model by Breakeven</source>
        <translation>Model byw gan Breakeven</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>A number that was typed: change it here, the statements follow.</source>
        <translation>Rhif a deipiwyd: newidiwch ef yma, a bydd y datganiadau’n dilyn.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Llwyd</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>1 while a check holds; 0, in red, when it no longer does</source>
        <translation>1 tra bo gwiriad yn dal; 0, mewn coch, pan nad yw mwyach</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwiriad</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Fel yr ysgrifennwyd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Y cyfan gyda’i gilydd</translation>
    </message>
    <message>
        <source>All checks hold</source>
        <translation>Mae pob gwiriad yn dal</translation>
    </message>
    <message>
        <source>Surpluses add up</source>
        <translation>Mae’r gwargedion yn adio</translation>
    </message>
    <message>
        <source>Cash follows from receipts and payments</source>
        <translation>Mae arian parod yn dilyn o dderbyniadau a thaliadau</translation>
    </message>
    <message>
        <source>Case of the PDC dividend: 1 if cash pays everything, 2 if support is drawn</source>
        <translation>Achos y difidend PDC: 1 os yw arian parod yn talu popeth, 2 os tynnir cymorth</translation>
    </message>
    <message>
        <source>PDC dividend</source>
        <translation>Difidend PDC</translation>
    </message>
    <message>
        <source>Failure regime</source>
        <translation>Cyfundrefn fethiant</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Twf</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prisiau</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Taliadau</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costau</translation>
    </message>
    <message>
        <source>Savings and effects</source>
        <translation>Arbedion ac effeithiau</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Cyfalaf</translation>
    </message>
    <message>
        <source>What every index has grown by since the base year</source>
        <translation>Faint mae pob mynegai wedi tyfu ers y flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>Volumes year by year, as planned and after arrangements</source>
        <translation>Cyfeintiau fesul blwyddyn, fel y’u cynlluniwyd ac ar ôl trefniadau</translation>
    </message>
    <message>
        <source>Prices of the tariffs, and what activity is worth at them</source>
        <translation>Prisiau’r tariffau, a gwerth gweithgarwch yn ôl y rhain</translation>
    </message>
    <message>
        <source>What contracts pay, and what it is measured against</source>
        <translation>Yr hyn y mae contractau’n ei dalu, a’r hyn y’i mesurir yn ei erbyn</translation>
    </message>
    <message>
        <source>Budget lines, and the activity they follow</source>
        <translation>Llinellau cyllideb, a’r gweithgarwch y maent yn ei ddilyn</translation>
    </message>
    <message>
        <source>Savings plans, and what arrangements do to money</source>
        <translation>Cynlluniau arbed, a’r hyn y mae trefniadau’n ei wneud i arian</translation>
    </message>
    <message>
        <source>Capital, loans, cash, the dividend and support</source>
        <translation>Cyfalaf, benthyciadau, arian parod, y difidend a chymorth</translation>
    </message>
    <message>
        <source>a scenario cannot make this cell %1</source>
        <translation>ni all senario wneud y gell hon yn %1</translation>
    </message>
    <message>
        <source>In %1 of %2 futures %3 is in deficit in %4.</source>
        <translation>Mewn %1 o bob %2 dyfodol mae %3 mewn diffyg yn %4.</translation>
    </message>
    <message>
        <source>In fewer than %1 of %2 futures %3 is in deficit in %4.</source>
        <translation>Mewn llai na %1 o bob %2 dyfodol mae %3 mewn diffyg yn %4.</translation>
    </message>
    <message>
        <source>In more than %1 of %2 futures %3 is in deficit in %4.</source>
        <translation>Mewn mwy na %1 o bob %2 dyfodol mae %3 mewn diffyg yn %4.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures its cash in %1 lies between %2 and %3.</source>
        <translation>Mewn 8 o bob 10 dyfodol mae ei arian parod yn %1 rhwng %2 a %3.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures its result in %1 lies between deficits of %2 and %3.</source>
        <translation>Mewn 8 o bob 10 dyfodol mae ei ganlyniad yn %1 rhwng diffygion o %2 a %3.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures its result in %1 lies between a deficit of %2 and a surplus of %3.</source>
        <translation>Mewn 8 o bob 10 dyfodol mae ei ganlyniad yn %1 rhwng diffyg o %2 a gwarged o %3.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures its result in %1 lies between surpluses of %2 and %3.</source>
        <translation>Mewn 8 o bob 10 dyfodol mae ei ganlyniad yn %1 rhwng gwargedion o %2 a %3.</translation>
    </message>
    <message>
        <source>In %1 of %2 futures %3 does not break even in any year up to %4.</source>
        <translation>Mewn %1 o bob %2 dyfodol nid yw %3 yn mantoli mewn unrhyw flwyddyn hyd at %4.</translation>
    </message>
    <message>
        <source>In fewer than %1 of %2 futures %3 does not break even in any year up to %4.</source>
        <translation>Mewn llai na %1 o bob %2 dyfodol nid yw %3 yn mantoli mewn unrhyw flwyddyn hyd at %4.</translation>
    </message>
    <message>
        <source>In more than %1 of %2 futures %3 does not break even in any year up to %4.</source>
        <translation>Mewn mwy na %1 o bob %2 dyfodol nid yw %3 yn mantoli mewn unrhyw flwyddyn hyd at %4.</translation>
    </message>
    <message>
        <source>Cash runs out by %3 in %1 of %2 futures.</source>
        <translation>Daw’r arian parod i ben erbyn %3 mewn %1 o bob %2 dyfodol.</translation>
    </message>
    <message>
        <source>Cash runs out by %3 in fewer than %1 of %2 futures.</source>
        <translation>Daw’r arian parod i ben erbyn %3 mewn llai na %1 o bob %2 dyfodol.</translation>
    </message>
    <message>
        <source>Cash runs out by %3 in more than %1 of %2 futures.</source>
        <translation>Daw’r arian parod i ben erbyn %3 mewn mwy na %1 o bob %2 dyfodol.</translation>
    </message>
    <message>
        <source>Cash runs out by %3 in %1 of %2 futures, by %4 in more than %5 of %6.</source>
        <translation>Daw’r arian parod i ben erbyn %3 mewn %1 o bob %2 dyfodol, erbyn %4 mewn mwy na %5 o bob %6.</translation>
    </message>
    <message>
        <source>Cash runs out by %3 in fewer than %1 of %2 futures, by %4 in more than %5 of %6.</source>
        <translation>Daw’r arian parod i ben erbyn %3 mewn llai na %1 o bob %2 dyfodol, erbyn %4 mewn mwy na %5 o bob %6.</translation>
    </message>
    <message>
        <source>Cash runs out by %3 in more than %1 of %2 futures, by %4 in more than %5 of %6.</source>
        <translation>Daw’r arian parod i ben erbyn %3 mewn mwy na %1 o bob %2 dyfodol, erbyn %4 mewn mwy na %5 o bob %6.</translation>
    </message>
    <message>
        <source>Cash runs out by %3 in %1 of %2 futures, by %4 in %5 of %6.</source>
        <translation>Daw’r arian parod i ben erbyn %3 mewn %1 o bob %2 dyfodol, erbyn %4 mewn %5 o bob %6.</translation>
    </message>
    <message>
        <source>Cash runs out by %3 in fewer than %1 of %2 futures, by %4 in %5 of %6.</source>
        <translation>Daw’r arian parod i ben erbyn %3 mewn llai na %1 o bob %2 dyfodol, erbyn %4 mewn %5 o bob %6.</translation>
    </message>
    <message>
        <source>Cash runs out by %3 in more than %1 of %2 futures, by %4 in %5 of %6.</source>
        <translation>Daw’r arian parod i ben erbyn %3 mewn mwy na %1 o bob %2 dyfodol, erbyn %4 mewn %5 o bob %6.</translation>
    </message>
    <message>
        <source>In %1 of %2 futures %3 is under the failure regime in %4.</source>
        <translation>Mewn %1 o bob %2 dyfodol mae %3 dan y gyfundrefn fethiant yn %4.</translation>
    </message>
    <message>
        <source>In no year is %3 under the failure regime in as many as %1 of %2 futures.</source>
        <translation>Nid oes blwyddyn pan fo %3 dan y gyfundrefn fethiant mewn cynifer â %1 o bob %2 dyfodol.</translation>
    </message>
    <message>
        <source>In more than %1 of %2 futures %3 is under the failure regime in %4.</source>
        <translation>Mewn mwy na %1 o bob %2 dyfodol mae %3 dan y gyfundrefn fethiant yn %4.</translation>
    </message>
    <message>
        <source>Chance of break-even or better</source>
        <translation>Siawns o fantoli neu well</translation>
    </message>
    <message>
        <source>Chance that cash has run out</source>
        <translation>Siawns bod yr arian parod wedi dod i ben</translation>
    </message>
    <message>
        <source>Chance of breaching the break-even duty</source>
        <translation>Siawns o dorri’r ddyletswydd i fantoli</translation>
    </message>
    <message>
        <source>Chance of the failure regime</source>
        <translation>Siawns o’r gyfundrefn fethiant</translation>
    </message>
    <message>
        <source>%1 is yes or no; only figures can be uncertain</source>
        <translation>ie neu nage yw %1; dim ond ffigurau all fod yn ansicr</translation>
    </message>
    <message>
        <source>%1 is a text; only figures can be uncertain</source>
        <translation>testun yw %1; dim ond ffigurau all fod yn ansicr</translation>
    </message>
    <message>
        <source>only scenario %1 has %2; give the year its own rate in the base too</source>
        <translation>dim ond yn senario %1 y mae %2; rhowch ei chyfradd ei hun i’r flwyddyn yn y sylfaen hefyd</translation>
    </message>
    <message>
        <source>%1 is not the address of a cell; write it as table:key:column</source>
        <translation>nid cyfeiriad cell yw %1; ysgrifennwch ef fel tabl:allwedd:colofn</translation>
    </message>
    <message>
        <source>%1 is a whole row; say which of its cells is uncertain, by its column after another colon</source>
        <translation>rhes gyfan yw %1; dywedwch pa un o’i chelloedd sy’n ansicr, drwy ei cholofn ar ôl colon arall</translation>
    </message>
    <message>
        <source>central, %1, is below low, %2; the most likely value lies between low and high</source>
        <translation>mae central, %1, islaw low, %2; mae’r gwerth mwyaf tebygol rhwng low a high</translation>
    </message>
    <message>
        <source>central, %1, is above high, %2; the most likely value lies between low and high</source>
        <translation>mae central, %1, uwchlaw high, %2; mae’r gwerth mwyaf tebygol rhwng low a high</translation>
    </message>
    <message>
        <source>a group needs a name after its minus, as -inflation</source>
        <translation>mae angen enw ar grŵp ar ôl ei finws, megis -inflation</translation>
    </message>
    <message>
        <source>%1 has two minus signs; one says that it moves the other way</source>
        <translation>mae gan %1 ddau arwydd minws; mae un yn dweud ei fod yn symud y ffordd arall</translation>
    </message>
    <message>
        <source>%1 is the code of an uncertainty; a group needs a name of its own</source>
        <translation>cod ansicrwydd yw %1; mae angen ei enw ei hun ar grŵp</translation>
    </message>
    <message>
        <source>uncertainty %1 is a range of it; delete the range first</source>
        <translation>mae ansicrwydd %1 yn ystod ohoni; dilëwch yr ystod yn gyntaf</translation>
    </message>
    <message>
        <source>nowhere in the range does the figure reach %1: it is %2 at %3 and %4 at %5</source>
        <translation>nid yw’r ffigur yn cyrraedd %1 yn unman yn yr ystod: %2 ar %3 a %4 ar %5</translation>
    </message>
    <message>
        <source>no value between %1 and %2 is one the cell accepts</source>
        <translation>nid oes gwerth rhwng %1 a %2 y mae’r gell yn ei dderbyn</translation>
    </message>
    <message>
        <source>%1 is not a number the figure could reach</source>
        <translation>nid yw %1 yn rhif y gallai’r ffigur ei gyrraedd</translation>
    </message>
    <message>
        <source>this cell cannot be changed in a scenario</source>
        <translation>ni ellir newid y gell hon mewn senario</translation>
    </message>
    <message>
        <source>the cell is blank; type a number first</source>
        <translation>mae’r gell yn wag; teipiwch rif yn gyntaf</translation>
    </message>
    <message>
        <source>nothing is calculated from this in the scenario</source>
        <translation>ni chyfrifir dim o hyn yn y senario</translation>
    </message>
    <message>
        <source>It is always %1: a range of one value.</source>
        <translation>Mae’n %1 bob amser: ystod o un gwerth.</translation>
    </message>
    <message>
        <source>All its cells move together.</source>
        <translation>Mae ei holl gelloedd yn symud gyda’i gilydd.</translation>
    </message>
    <message>
        <source>It moves with the group %1.</source>
        <translation>Mae’n symud gyda’r grŵp %1.</translation>
    </message>
    <message>
        <source>the preset %1 needs a list of ranges</source>
        <translation>mae angen rhestr o ystodau ar y rhagosodiad %1</translation>
    </message>
    <message>
        <source>a preset needs a text in its field %1</source>
        <translation>mae angen testun ar ragosodiad yn ei faes %1</translation>
    </message>
    <message>
        <source>the field %1 of a preset is not that of a range</source>
        <translation>nid maes ystod yw’r maes %1 mewn rhagosodiad</translation>
    </message>
    <message>
        <source>the presets must be a list in JSON</source>
        <translation>rhaid i’r rhagosodiadau fod yn rhestr mewn JSON</translation>
    </message>
    <message>
        <source>each preset must be an object in JSON</source>
        <translation>rhaid i bob rhagosodiad fod yn wrthrych mewn JSON</translation>
    </message>
    <message>
        <source>this document was not rolled forward</source>
        <translation>ni symudwyd y ddogfen hon ymlaen</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Nid oes fersiwn %1.</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>Mae angen enw ar fersiwn.</translation>
    </message>
    <message>
        <source>without a service the measure is compared with the volumes of all services together</source>
        <translation>heb wasanaeth cymherir y mesur â chyfeintiau’r holl wasanaethau gyda’i gilydd</translation>
    </message>
    <message>
        <source>There are months but no values beside them.</source>
        <translation>Mae misoedd ond dim gwerthoedd wrth eu hochr.</translation>
    </message>
    <message>
        <source>The measure needs a name.</source>
        <translation>Mae angen enw ar y mesur.</translation>
    </message>
    <message>
        <source>There is no measure %1.</source>
        <translation>Nid oes mesur %1.</translation>
    </message>
    <message>
        <source>There are no months in it, such as 2016-04 or Apr-16, in its first column or its first row.</source>
        <translation>Nid oes misoedd ynddo, megis 2016-04 neu Apr-16, yn ei golofn gyntaf na’i res gyntaf.</translation>
    </message>
    <message>
        <source>Scenario %1 cannot be merged into itself.</source>
        <translation>Ni ellir uno senario %1 ag ef ei hun.</translation>
    </message>
    <message>
        <source>this change waits for %1, which is not enabled, and is not merged</source>
        <translation>mae’r newid hwn yn aros am %1, nad yw ar waith, ac ni chaiff ei uno</translation>
    </message>
    <message>
        <source>%1 is not a month; write it as 2016-04</source>
        <translation>Nid yw %1 yn fis; ysgrifennwch ef fel 2016-04</translation>
    </message>
    <message>
        <source>%1 is not a projected year of the plan</source>
        <translation>Nid yw %1 yn un o flynyddoedd rhagamcanedig y cynllun</translation>
    </message>
    <message>
        <source>The one forecast that can be judged was %1 too cautious.</source>
        <translation>Roedd yr un rhagolwg y gellir ei farnu %1 yn rhy ofalus.</translation>
    </message>
    <message>
        <source>The one forecast that can be judged fell inside its band; it was %1 too cautious.</source>
        <translation>Syrthiodd yr un rhagolwg y gellir ei farnu o fewn ei fand; roedd %1 yn rhy ofalus.</translation>
    </message>
    <message>
        <source>The one forecast that can be judged fell outside its band; it was %1 too cautious.</source>
        <translation>Syrthiodd yr un rhagolwg y gellir ei farnu y tu allan i’w fand; roedd %1 yn rhy ofalus.</translation>
    </message>
    <message>
        <source>On average forecasts missed by %1; carrying the base year&apos;s margin forward would have missed by %2.</source>
        <translation>Ar gyfartaledd methodd rhagolygon o %1; byddai cario elw’r flwyddyn sylfaen ymlaen wedi methu o %2.</translation>
    </message>
    <message>
        <source>a forecast needs the day it is made</source>
        <translation>mae angen y diwrnod y gwneir rhagolwg</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 came to %4 a month on average.</source>
        <translation>O %1 hyd %2 daeth %3 i %4 y mis ar gyfartaledd.</translation>
    </message>
    <message>
        <source>Since %1 %2 came to %3 a month on average, against %4 before.</source>
        <translation>Ers %1 daeth %2 i %3 y mis ar gyfartaledd, yn erbyn %4 cynt.</translation>
    </message>
    <message>
        <source>Since %1 %2 came to %3 a month on average, %4 less than before.</source>
        <translation>Ers %1 daeth %2 i %3 y mis ar gyfartaledd, %4 yn llai na chynt.</translation>
    </message>
    <message>
        <source>Since %1 %2 came to %3 a month on average, %4 more than before.</source>
        <translation>Ers %1 daeth %2 i %3 y mis ar gyfartaledd, %4 yn fwy na chynt.</translation>
    </message>
    <message>
        <source>%1 lies outside the limits: a change for the better.</source>
        <translation>Mae %1 y tu allan i’r terfynau: newid er gwell.</translation>
    </message>
    <message>
        <source>%1 lies outside the limits: a change for the worse.</source>
        <translation>Mae %1 y tu allan i’r terfynau: newid er gwaeth.</translation>
    </message>
    <message>
        <source>Seven months or more up to %1 lie on one side of the mean: a change for the better.</source>
        <translation>Mae saith mis neu fwy hyd %1 ar un ochr i’r cymedr: newid er gwell.</translation>
    </message>
    <message>
        <source>Seven months or more up to %1 lie on one side of the mean: a change for the worse.</source>
        <translation>Mae saith mis neu fwy hyd %1 ar un ochr i’r cymedr: newid er gwaeth.</translation>
    </message>
    <message>
        <source>Two of three months up to %1 lie close to a limit: a change for the better.</source>
        <translation>Mae dau o dri mis hyd %1 yn agos at derfyn: newid er gwell.</translation>
    </message>
    <message>
        <source>Two of three months up to %1 lie close to a limit: a change for the worse.</source>
        <translation>Mae dau o dri mis hyd %1 yn agos at derfyn: newid er gwaeth.</translation>
    </message>
    <message>
        <source>%1 names no service, so what it would be without the arrangement is not known.</source>
        <translation>Nid yw %1 yn enwi gwasanaeth, felly ni wyddys beth fyddai heb y trefniant.</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 came to %4 less than without %5.</source>
        <translation>O %1 hyd %2 daeth %3 i %4 yn llai na heb %5.</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 came to %4 more than without %5.</source>
        <translation>O %1 hyd %2 daeth %3 i %4 yn fwy na heb %5.</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 came to %4 less than without %5 (8 times in 10 between %6 and %7).</source>
        <translation>O %1 hyd %2 daeth %3 i %4 yn llai na heb %5 (8 gwaith o bob 10 rhwng %6 a %7).</translation>
    </message>
    <message>
        <source>From %1 to %2 %3 came to %4 more than without %5 (8 times in 10 between %6 and %7).</source>
        <translation>O %1 hyd %2 daeth %3 i %4 yn fwy na heb %5 (8 gwaith o bob 10 rhwng %6 a %7).</translation>
    </message>
    <message>
        <source>It is worth %1 so far; the arrangement has spent nothing yet.</source>
        <translation>Mae’n werth %1 hyd yma; nid yw’r trefniant wedi gwario dim eto.</translation>
    </message>
    <message>
        <source>It is worth %1 so far, against %2 spent: %3 for every pound.</source>
        <translation>Mae’n werth %1 hyd yma, yn erbyn %2 a wariwyd: %3 am bob punt.</translation>
    </message>
    <message>
        <source>Changing for the better: %1 of %2 measures; for the worse: %3.</source>
        <translation>Yn newid er gwell: %1 o %2 mesur; er gwaeth: %3.</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>y tu allan i’r terfynau</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>symudiad</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tuedd</translation>
    </message>
    <message>
        <source>two in three</source>
        <translation>dau o dri</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Ar hap</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Gwelliant</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>Always met</source>
        <translation>Cyrhaeddir bob tro</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>Byth yn cyrraedd</translation>
    </message>
    <message>
        <source>Hit and miss</source>
        <translation>Weithiau</translation>
    </message>
    <message>
        <source>there is no document and no data package here</source>
        <translation>nid oes dogfen na phecyn data yma</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>ni ellir ei agor</translation>
    </message>
    <message>
        <source>opening it failed: %1</source>
        <translation>methodd ei agor: %1</translation>
    </message>
    <message>
        <source>None has been measured yet: all figures are plans.</source>
        <translation>Nid oes yr un wedi ei fesur eto: cynlluniau yw’r holl ffigurau.</translation>
    </message>
    <message>
        <source>Measured so far: %1.</source>
        <translation>Wedi eu mesur hyd yma: %1.</translation>
    </message>
    <message>
        <source>%1: the plans have no ranges and nothing was measured, so that nothing can be pooled.</source>
        <translation>%1: nid oes ystodau i’r cynlluniau ac ni fesurwyd dim, felly ni ellir cyfuno dim.</translation>
    </message>
    <message>
        <source>A place that copies it should expect %1.</source>
        <translation>Dylai lle sy’n ei gopïo ddisgwyl %1.</translation>
    </message>
    <message>
        <source>the share of sites reached must be more than 0% and less than 100%</source>
        <translation>rhaid i’r gyfran o safleoedd a gyrhaeddir fod yn fwy na 0% ac yn llai na 100%</translation>
    </message>
    <message>
        <source>the two points of the spread must be of different years</source>
        <translation>rhaid i ddau bwynt y lledaeniad fod o flynyddoedd gwahanol</translation>
    </message>
    <message>
        <source>the share of sites reached cannot fall from year to year</source>
        <translation>ni all y gyfran o safleoedd a gyrhaeddir ostwng o flwyddyn i flwyddyn</translation>
    </message>
    <message>
        <source>the arrangement %1 of %2 plans no effect that could be copied</source>
        <translation>nid yw trefniant %1 o %2 yn cynllunio unrhyw effaith y gellid ei chopïo</translation>
    </message>
    <message>
        <source>its base year, %1, is not before the start</source>
        <translation>nid yw ei flwyddyn sylfaen, %1, cyn y dechrau</translation>
    </message>
    <message>
        <source>it has nothing for the arrangement to act on</source>
        <translation>nid oes ganddo ddim i’r trefniant weithredu arno</translation>
    </message>
    <message>
        <source>copying into it failed: %1</source>
        <translation>methodd copïo i mewn iddo: %1</translation>
    </message>
    <message>
        <source>There is no place it could be copied into.</source>
        <translation>Nid oes unrhyw le y gellid ei gopïo iddo.</translation>
    </message>
    <message>
        <source>Places it is copied into: %1, of which %2 have begun by %3. In that year it changes the results of their economies by %4, in 8 of 10 futures by %5 to %6.</source>
        <translation>Lleoedd y caiff ei gopïo iddynt: %1, y mae %2 ohonynt wedi dechrau erbyn %3. Yn y flwyddyn honno mae’n newid canlyniadau eu heconomïau o %4, mewn 8 o bob 10 dyfodol o %5 i %6.</translation>
    </message>
    <message>
        <source>Places it cannot be copied into: %1.</source>
        <translation>Lleoedd na ellir ei gopïo iddynt: %1.</translation>
    </message>
    <message>
        <source>“%1” does not count what the effect %2 avoids or diverts.</source>
        <translation>Nid yw “%1” yn cyfrif yr hyn y mae’r effaith %2 yn ei osgoi neu’n ei ddargyfeirio.</translation>
    </message>
    <message>
        <source>The arrangement of “%1” avoids and diverts nothing of what it counts.</source>
        <translation>Nid yw trefniant “%1” yn osgoi nac yn dargyfeirio dim o’r hyn y mae’n ei gyfrif.</translation>
    </message>
    <message>
        <source>Several effects act on what “%1” counts: %2. Choose one.</source>
        <translation>Mae sawl effaith yn gweithredu ar yr hyn y mae “%1” yn ei gyfrif: %2. Dewiswch un.</translation>
    </message>
    <message>
        <source>the effect has no rate</source>
        <translation>nid oes cyfradd gan yr effaith</translation>
    </message>
    <message>
        <source>“%1” was expected to change what it acts on by %2 (8 times in 10 between %3 and %4).</source>
        <translation>Disgwylid i “%1” newid yr hyn y mae’n gweithredu arno o %2 (8 gwaith o bob 10 rhwng %3 a %4).</translation>
    </message>
    <message>
        <source>Its range stays as wide as it is, because it is not a range of this rate alone.</source>
        <translation>Mae ei hystod yn aros mor eang ag y mae, am nad ystod o’r gyfradd hon yn unig ydyw.</translation>
    </message>
    <message>
        <source>Actuals of %1 organisations</source>
        <translation>Ffigurau gwirioneddol %1 sefydliad</translation>
    </message>
    <message>
        <source>%1 arrangements that have begun</source>
        <translation>%1 trefniant sydd wedi dechrau</translation>
    </message>
    <message>
        <source>%1 savings plans that have begun</source>
        <translation>%1 cynllun arbedion sydd wedi dechrau</translation>
    </message>
    <message>
        <source>Step costs of %1 organisations, not yet released</source>
        <translation>Costau cam %1 sefydliad, heb eu rhyddhau eto</translation>
    </message>
    <message>
        <source>Support drawn by %1 organisations</source>
        <translation>Cymorth a dynnwyd gan %1 sefydliad</translation>
    </message>
    <message>
        <source>there is no activity it could replace</source>
        <translation>nid oes gweithgarwch y gallai gymryd ei le</translation>
    </message>
    <message>
        <source>Actuals of %1</source>
        <translation>Ffigurau gwirioneddol %1</translation>
    </message>
    <message>
        <source>it ended in %1</source>
        <translation>daeth i ben yn %1</translation>
    </message>
    <message>
        <source>%1 has no activity left to follow in %2: the line stays as it is</source>
        <translation>nid oes gan %1 weithgarwch ar ôl i’w ddilyn yn %2: mae’r llinell yn aros fel y mae</translation>
    </message>
    <message>
        <source>Step costs of %1, not yet released</source>
        <translation>Costau cam %1, heb eu rhyddhau eto</translation>
    </message>
    <message>
        <source>step costs held from %1 are rebased as if they followed the activity of %2</source>
        <translation>ailseilir y costau cam a ddaliwyd ers %1 fel pe baent yn dilyn gweithgarwch %2</translation>
    </message>
    <message>
        <source>it is repaid</source>
        <translation>mae wedi’i ad-dalu</translation>
    </message>
    <message>
        <source>Support drawn by %1</source>
        <translation>Cymorth a dynnwyd gan %1</translation>
    </message>
    <message>
        <source>its support of £%1 is a loan that is not repaid</source>
        <translation>mae ei gymorth o £%1 yn fenthyciad nas ad-delir</translation>
    </message>
    <message>
        <source>the break-even duty counts this actual, where the base year was £%1</source>
        <translation>mae’r ddyletswydd i adennill costau yn cyfrif y ffigur gwirioneddol hwn, lle’r oedd y flwyddyn sylfaen yn £%1</translation>
    </message>
    <message>
        <source>Base year %1</source>
        <translation>Blwyddyn sylfaen %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its changes are in the new base; they would count twice</source>
        <translation>mae ei newidiadau yn y sylfaen newydd; byddent yn cyfrif ddwywaith</translation>
    </message>
    <message>
        <source>it belongs to %1, which has begun</source>
        <translation>mae’n perthyn i %1, sydd wedi dechrau</translation>
    </message>
    <message>
        <source>it is about %1, which is left out</source>
        <translation>mae am %1, a adewir allan</translation>
    </message>
    <message>
        <source>%1 volumes are those of %2</source>
        <translation>mae %1 nifer yn rhai %2</translation>
    </message>
    <message>
        <source>%1 prices are those of %2</source>
        <translation>mae %1 pris yn rhai %2</translation>
    </message>
    <message>
        <source>%1 contracts have the values of %2</source>
        <translation>mae gan %1 contract werthoedd %2</translation>
    </message>
    <message>
        <source>%1 budget lines have the amounts of %2</source>
        <translation>mae gan %1 llinell gyllideb symiau %2</translation>
    </message>
    <message>
        <source>%1 savings plans start after %2 and stay as they are</source>
        <translation>mae %1 cynllun arbedion yn dechrau ar ôl %2 ac yn aros fel y maent</translation>
    </message>
    <message>
        <source>%1 balance sheets are those at the close of %2</source>
        <translation>mae %1 mantolen yn rhai ar ddiwedd %2</translation>
    </message>
    <message>
        <source>%1 loans have the balances at the close of %2</source>
        <translation>mae gan %1 benthyciad y balansau ar ddiwedd %2</translation>
    </message>
    <message>
        <source>%1 capital projects come after %2 and stay as they are</source>
        <translation>daw %1 prosiect cyfalaf ar ôl %2 ac maent yn aros fel y maent</translation>
    </message>
    <message>
        <source>%1 surpluses of the year before %2 are actuals, for the break-even duty</source>
        <translation>mae %1 gwarged y flwyddyn cyn %2 yn ffigurau gwirioneddol, ar gyfer y ddyletswydd i adennill costau</translation>
    </message>
    <message>
        <source>%1 is the last year that is projected; project more years before rolling forward</source>
        <translation>%1 yw’r flwyddyn olaf a ragamcanir; rhagamcanwch fwy o flynyddoedd cyn symud ymlaen</translation>
    </message>
    <message>
        <source>Rolled %1 forward to %2</source>
        <translation>Symudwyd %1 ymlaen i %2</translation>
    </message>
    <message>
        <source>Added scenario %1</source>
        <translation>Ychwanegwyd senario %1</translation>
    </message>
    <message>
        <source>Copied scenario %1 as %2</source>
        <translation>Copïwyd senario %1 fel %2</translation>
    </message>
    <message>
        <source>Renamed scenario %1 to %2</source>
        <translation>Ailenwyd senario %1 yn %2</translation>
    </message>
    <message>
        <source>Promoted 1 change of %1 to %2</source>
        <translation>Dyrchafwyd 1 newid o %1 i %2</translation>
    </message>
    <message>
        <source>Promoted %1 changes of %2 to %3</source>
        <translation>Dyrchafwyd %1 o newidiadau %2 i %3</translation>
    </message>
    <message>
        <source>Took back changes of %1</source>
        <translation>Tynnwyd newidiadau %1 yn ôl</translation>
    </message>
    <message>
        <source>Agreed a risk share of contract %1 with %2</source>
        <translation>Cytunwyd ar rannu risg contract %1 â %2</translation>
    </message>
    <message>
        <source>Started %1 in %2 (was %3)</source>
        <translation>Dechreuwyd %1 yn %2 (%3 cynt)</translation>
    </message>
    <message>
        <source>Switched %1 on</source>
        <translation>Rhoddwyd %1 ar waith</translation>
    </message>
    <message>
        <source>Switched %1 off</source>
        <translation>Diffoddwyd %1</translation>
    </message>
    <message>
        <source>Covered %1 by contract %2</source>
        <translation>Cwmpaswyd %1 gan gontract %2</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Rheswm dros %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message>
        <source>rows have the same order in all scenarios; move them in the base</source>
        <translation>yr un yw trefn y rhesi ym mhob senario; symudwch hwy yn y sylfaen</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Mewnforiwyd %1</translation>
    </message>
    <message>
        <source>Replaced “%1” with “%2” in 1 cell</source>
        <translation>Amnewidiwyd “%1” gyda “%2” mewn 1 gell</translation>
    </message>
    <message>
        <source>Replaced “%1” with “%2” in %3 cells of the document</source>
        <translation>Amnewidiwyd “%1” gyda “%2” mewn %3 o gelloedd y ddogfen</translation>
    </message>
    <message>
        <source>Replaced “%1” with “%2” in 1 cell of %3</source>
        <translation>Amnewidiwyd “%1” gyda “%2” mewn 1 gell o %3</translation>
    </message>
    <message>
        <source>Replaced “%1” with “%2” in %3 cells of %4</source>
        <translation>Amnewidiwyd “%1” gyda “%2” mewn %3 o gelloedd %4</translation>
    </message>
    <message>
        <source>Cleared %1 cell of %2</source>
        <translation>Cliriwyd %1 gell o %2</translation>
    </message>
    <message>
        <source>Cleared %1 cells of %2</source>
        <translation>Cliriwyd %1 o gelloedd %2</translation>
    </message>
    <message>
        <source>Filled %1 cell down in %2</source>
        <translation>Llanwyd %1 gell i lawr yn %2</translation>
    </message>
    <message>
        <source>Filled %1 cells down in %2</source>
        <translation>Llanwyd %1 o gelloedd i lawr yn %2</translation>
    </message>
    <message>
        <source>Filled %1 cell right in %2</source>
        <translation>Llanwyd %1 gell i’r dde yn %2</translation>
    </message>
    <message>
        <source>Filled %1 cells right in %2</source>
        <translation>Llanwyd %1 o gelloedd i’r dde yn %2</translation>
    </message>
    <message>
        <source>Filled %1 cell of %2</source>
        <translation>Llanwyd %1 gell o %2</translation>
    </message>
    <message>
        <source>Filled %1 cells of %2</source>
        <translation>Llanwyd %1 o gelloedd %2</translation>
    </message>
    <message>
        <source>Pasted %1 cell into %2</source>
        <translation>Gludwyd %1 gell i %2</translation>
    </message>
    <message>
        <source>Pasted %1 cells into %2</source>
        <translation>Gludwyd %1 o gelloedd i %2</translation>
    </message>
    <message>
        <source>Copied a row as %1</source>
        <translation>Copïwyd rhes fel %1</translation>
    </message>
    <message>
        <source>Copied %1 rows, as %2 …</source>
        <translation>Copïwyd %1 o resi, fel %2 …</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Rhoi %1 yn ôl</translation>
    </message>
    <message>
        <source>Put back what stood before “%1”</source>
        <translation>Rhoi’n ôl yr hyn a oedd yno cyn “%1”</translation>
    </message>
    <message>
        <source>there is no table %1</source>
        <translation>nid oes tabl %1</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>nid oes gan %1 golofn %2</translation>
    </message>
    <message>
        <source>the sheet has no heading “%1”</source>
        <translation>nid oes gan y ddalen bennawd “%1”</translation>
    </message>
    <message>
        <source>%1 is not known; see --help</source>
        <translation>nid yw %1 yn hysbys; gweler --help</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>gadewir allan: %1</translation>
    </message>
    <message>
        <source>%1 is new in %2</source>
        <translation>mae %1 yn newydd yn %2</translation>
    </message>
    <message>
        <source>there is no sheet “%1” in it</source>
        <translation>nid oes dalen “%1” ynddo</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <translation>Mewnforio %1 i %2</translation>
    </message>
    <message>
        <source>what was locked here changes, and the lock is not carried into the new document: %1</source>
        <translation>mae’r hyn a glowyd yma yn newid, ac ni chludir y clo i’r ddogfen newydd: %1</translation>
    </message>
    <message>
        <source>Made version %1</source>
        <translation>Gwnaed fersiwn %1</translation>
    </message>
    <message>
        <source>Renamed version %1 to %2</source>
        <translation>Ailenwyd fersiwn %1 yn %2</translation>
    </message>
    <message>
        <source>Deleted version %1</source>
        <translation>Dilëwyd fersiwn %1</translation>
    </message>
    <message>
        <source>Took everything back to version %1</source>
        <translation>Aed â phopeth yn ôl i fersiwn %1</translation>
    </message>
    <message>
        <source>Took rows back to version %1</source>
        <translation>Aed â rhesi yn ôl i fersiwn %1</translation>
    </message>
    <message>
        <source>Took cells back to version %1</source>
        <translation>Aed â chelloedd yn ôl i fersiwn %1</translation>
    </message>
    <message>
        <source>rows of this table are the same in all scenarios; add, move and delete them in the base</source>
        <translation>mae rhesi’r tabl hwn yr un fath ym mhob senario; ychwanegwch, symudwch a dilëwch hwy yn y sylfaen</translation>
    </message>
    <message>
        <source>Added contract %1: %2 pays %3</source>
        <translation>Ychwanegwyd contract %1: mae %2 yn talu %3</translation>
    </message>
    <message>
        <source>choose the cell first; it is not known yet whether %1 is an amount in %2</source>
        <translation>dewiswch y gell yn gyntaf; ni wyddys eto a yw %1 yn swm mewn %2</translation>
    </message>
    <message>
        <source>Renamed the code %1 to %2</source>
        <translation>Ailenwyd y cod %1 yn %2</translation>
    </message>
    <message>
        <source>%1 more cells and rows are locked</source>
        <translation>mae %1 arall o gelloedd a rhesi wedi’u cloi</translation>
    </message>
    <message>
        <source>Entered %1 observations of %2</source>
        <translation>Rhoddwyd %1 o arsylwadau i mewn ar gyfer %2</translation>
    </message>
    <message>
        <source>Added measure %1</source>
        <translation>Ychwanegwyd mesur %1</translation>
    </message>
    <message>
        <source>New index %1</source>
        <translation>Mynegai newydd %1</translation>
    </message>
    <message>
        <source>New tariff %1</source>
        <translation>Tariff newydd %1</translation>
    </message>
    <message>
        <source>New population %1</source>
        <translation>Poblogaeth newydd %1</translation>
    </message>
    <message>
        <source>New service %1</source>
        <translation>Gwasanaeth newydd %1</translation>
    </message>
    <message>
        <source>New organisation %1</source>
        <translation>Sefydliad newydd %1</translation>
    </message>
    <message>
        <source>New arrangement %1</source>
        <translation>Trefniant newydd %1</translation>
    </message>
    <message>
        <source>it needs a name</source>
        <translation>mae angen enw arno</translation>
    </message>
    <message>
        <source>Copied changes of %1 to %2</source>
        <translation>Copïwyd newidiadau %1 i %2</translation>
    </message>
    <message>
        <source>Copied changes of several scenarios to %1</source>
        <translation>Copïwyd newidiadau sawl senario i %1</translation>
    </message>
    <message>
        <source>Changed the range of %1</source>
        <translation>Newidiwyd ystod %1</translation>
    </message>
    <message>
        <source>Added a range of %1</source>
        <translation>Ychwanegwyd ystod ar gyfer %1</translation>
    </message>
    <message>
        <source>Deleted the range of %1</source>
        <translation>Dilëwyd ystod %1</translation>
    </message>
    <message>
        <source>Merged scenario %1 into %2</source>
        <translation>Unwyd senario %1 â %2</translation>
    </message>
    <message>
        <source>Rebased scenario %1 on %2</source>
        <translation>Ailseiliwyd senario %1 ar %2</translation>
    </message>
    <message>
        <source>a contract covers the same services in all scenarios: add a contract in this scenario and let that cover them</source>
        <translation>mae contract yn cwmpasu’r un gwasanaethau ym mhob senario: ychwanegwch gontract yn y senario hwn a gadewch i hwnnw eu cwmpasu</translation>
    </message>
    <message>
        <source>a contract has the same bands in all scenarios: add the band in the base with a share of 0%, then type this scenario&apos;s share over it</source>
        <translation>mae gan gontract yr un bandiau ym mhob senario: ychwanegwch y band yn y sylfaen gyda chyfran o 0%, yna teipiwch gyfran y senario hwn drosti</translation>
    </message>
    <message>
        <source>these rows are the same in all scenarios; add them in the base</source>
        <translation>mae’r rhesi hyn yr un fath ym mhob senario; ychwanegwch hwy yn y sylfaen</translation>
    </message>
    <message>
        <source>this row is in the base and in all scenarios: give it an end year in this scenario, or delete it in the base</source>
        <translation>mae’r rhes hon yn y sylfaen ac ym mhob senario: rhowch flwyddyn olaf iddi yn y senario hwn, neu dilëwch hi yn y sylfaen</translation>
    </message>
    <message>
        <source>this row is in the base and in all scenarios: set its amount to 0 in this scenario, or delete it in the base</source>
        <translation>mae’r rhes hon yn y sylfaen ac ym mhob senario: gosodwch ei swm yn 0 yn y senario hwn, neu dilëwch hi yn y sylfaen</translation>
    </message>
    <message>
        <source>this row is in the base and in all scenarios; delete it in the base</source>
        <translation>mae’r rhes hon yn y sylfaen ac ym mhob senario; dilëwch hi yn y sylfaen</translation>
    </message>
    <message>
        <source>a row added in a scenario belongs to it; leave the arrangement blank</source>
        <translation>mae rhes a ychwanegir mewn senario yn perthyn iddo; gadewch y trefniant yn wag</translation>
    </message>
    <message>
        <source>Set %1 to %2 (was %3)</source>
        <translation>Pennwyd %1 ar %2 (%3 cynt)</translation>
    </message>
    <message>
        <source>Set %1, %2, to %3 (was %4)</source>
        <translation>Pennwyd %1, %2, ar %3 (%4 cynt)</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Pennwyd %1 ar %2</translation>
    </message>
    <message>
        <source>Set %1, %2, to %3</source>
        <translation>Pennwyd %1, %2, ar %3</translation>
    </message>
    <message>
        <source>Cleared %1 (was %2)</source>
        <translation>Cliriwyd %1 (%2 cynt)</translation>
    </message>
    <message>
        <source>Cleared %1, %2 (was %3)</source>
        <translation>Cliriwyd %1, %2 (%3 cynt)</translation>
    </message>
    <message>
        <source>Reset %1 to %2 (was %3)</source>
        <translation>Ailosodwyd %1 i %2 (%3 cynt)</translation>
    </message>
    <message>
        <source>Reset %1, %2, to %3 (was %4)</source>
        <translation>Ailosodwyd %1, %2, i %3 (%4 cynt)</translation>
    </message>
    <message>
        <source>Set %2 of %1 to %3 (was %4)</source>
        <translation>Pennwyd %2, %1, ar %3 (%4 cynt)</translation>
    </message>
    <message>
        <source>Set %3 of %1, %2, to %4 (was %5)</source>
        <translation>Pennwyd %3, %1, %2, ar %4 (%5 cynt)</translation>
    </message>
    <message>
        <source>Set %2 of %1 to %3</source>
        <translation>Pennwyd %2, %1, ar %3</translation>
    </message>
    <message>
        <source>Set %3 of %1, %2, to %4</source>
        <translation>Pennwyd %3, %1, %2, ar %4</translation>
    </message>
    <message>
        <source>Cleared %2 of %1 (was %3)</source>
        <translation>Cliriwyd %2, %1 (%3 cynt)</translation>
    </message>
    <message>
        <source>Cleared %3 of %1, %2 (was %4)</source>
        <translation>Cliriwyd %3, %1, %2 (%4 cynt)</translation>
    </message>
    <message>
        <source>Reset %2 of %1 to %3 (was %4)</source>
        <translation>Ailosodwyd %2, %1, i %3 (%4 cynt)</translation>
    </message>
    <message>
        <source>Reset %3 of %1, %2, to %4 (was %5)</source>
        <translation>Ailosodwyd %3, %1, %2, i %4 (%5 cynt)</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>Ychwanegwyd %1 at %2</translation>
    </message>
    <message>
        <source>Added %1, %2, to %3</source>
        <translation>Ychwanegwyd %1, %2, at %3</translation>
    </message>
    <message>
        <source>Added %1 to %2 (%3)</source>
        <translation>Ychwanegwyd %1 at %2 (%3)</translation>
    </message>
    <message>
        <source>Added %1, %2, to %3 (%4)</source>
        <translation>Ychwanegwyd %1, %2, at %3 (%4)</translation>
    </message>
    <message>
        <source>Deleted %1 from %2</source>
        <translation>Dilëwyd %1 o %2</translation>
    </message>
    <message>
        <source>Deleted %1, %2, from %3</source>
        <translation>Dilëwyd %1, %2, o %3</translation>
    </message>
    <message>
        <source>Deleted %1 from %2 (%3)</source>
        <translation>Dilëwyd %1 o %2 (%3)</translation>
    </message>
    <message>
        <source>Deleted %1, %2, from %3 (%4)</source>
        <translation>Dilëwyd %1, %2, o %3 (%4)</translation>
    </message>
    <message>
        <source>Moved %1 in %2</source>
        <translation>Symudwyd %1 yn %2</translation>
    </message>
    <message>
        <source>Moved %1, %2, in %3</source>
        <translation>Symudwyd %1, %2, yn %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Reset %1 cells to what they are without the scenario: %2 …</source>
        <translation>Ailosodwyd %1 o gelloedd i’r hyn ydynt heb y senario: %2 …</translation>
    </message>
    <message>
        <source>Changed %1 cells of several tables: %2 …</source>
        <translation>Newidiwyd %1 o gelloedd sawl tabl: %2 …</translation>
    </message>
    <message>
        <source>Changed %1 cells of %2: %3 …</source>
        <translation>Newidiwyd %1 o gelloedd %2: %3 …</translation>
    </message>
    <message>
        <source>Added %1 rows to %2: %3 …</source>
        <translation>Ychwanegwyd %1 o resi at %2: %3 …</translation>
    </message>
    <message>
        <source>Deleted %1 rows from %2: %3 …</source>
        <translation>Dilëwyd %1 o resi o %2: %3 …</translation>
    </message>
    <message>
        <source>Renamed %1 to %2 in %3</source>
        <translation>Ailenwyd %1 yn %2 yn %3</translation>
    </message>
    <message>
        <source>Renamed %1 to %2 in %3, and what refers to it</source>
        <translation>Ailenwyd %1 yn %2 yn %3, a’r hyn sy’n cyfeirio ato</translation>
    </message>
    <message>
        <source>Changed the note on %1</source>
        <translation>Newidiwyd y nodyn ar %1</translation>
    </message>
    <message>
        <source>Changed what is said of %1</source>
        <translation>Newidiwyd yr hyn a ddywedir am %1</translation>
    </message>
    <message>
        <source>Deleted the note on %1</source>
        <translation>Dilëwyd y nodyn ar %1</translation>
    </message>
    <message>
        <source>Unlocked %1</source>
        <translation>Datglowyd %1</translation>
    </message>
    <message>
        <source>Forgot how %1 was worked out</source>
        <translation>Anghofiwyd sut y cyfrifwyd %1</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <translation>Clowyd %1</translation>
    </message>
    <message>
        <source>Added a note on %1: %2</source>
        <translation>Ychwanegwyd nodyn ar %1: %2</translation>
    </message>
    <message>
        <source>Locked %1: %2</source>
        <translation>Clowyd %1: %2</translation>
    </message>
    <message>
        <source>Worked out %1: %2</source>
        <translation>Cyfrifwyd %1: %2</translation>
    </message>
    <message>
        <source>Made %1 changes in %2</source>
        <translation>Gwnaed %1 o newidiadau yn %2</translation>
    </message>
    <message>
        <source>Made %1 changes in %2 tables, %3 among them</source>
        <translation>Gwnaed %1 o newidiadau mewn %2 o dablau, %3 yn eu plith</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ni newidiodd dim</translation>
    </message>
    <message>
        <source>%1, and what used it in 1 place</source>
        <translation>%1, a’r hyn a’i defnyddiai mewn 1 lle</translation>
    </message>
    <message>
        <source>%1, and what used it in %2 places</source>
        <translation>%1, a’r hyn a’i defnyddiai mewn %2 o leoedd</translation>
    </message>
    <message>
        <source>Moved %1 rows in %2: %3 …</source>
        <translation>Symudwyd %1 o resi yn %2: %3 …</translation>
    </message>
    <message>
        <source>%1 locked this on %2 (%3); unlock it first, with Ctrl+Shift+K</source>
        <translation>cafodd hyn ei gloi gan %1 ar %2 (%3); datglowch ef yn gyntaf, gyda Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>%1 locked this on %2; unlock it first, with Ctrl+Shift+K</source>
        <translation>cafodd hyn ei gloi gan %1 ar %2; datglowch ef yn gyntaf, gyda Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>%1 locked this (%2); unlock it first, with Ctrl+Shift+K</source>
        <translation>cafodd hyn ei gloi gan %1 (%2); datglowch ef yn gyntaf, gyda Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>this was locked on %1 (%2); unlock it first, with Ctrl+Shift+K</source>
        <translation>cafodd hyn ei gloi ar %1 (%2); datglowch ef yn gyntaf, gyda Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>this is locked (%1); unlock it first, with Ctrl+Shift+K</source>
        <translation>mae hyn wedi’i gloi (%1); datglowch ef yn gyntaf, gyda Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>this is locked; unlock it first, with Ctrl+Shift+K</source>
        <translation>mae hyn wedi’i gloi; datglowch ef yn gyntaf, gyda Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>%1 (%2 pays %3)</source>
        <translation>%1 (mae %2 yn talu %3)</translation>
    </message>
    <message>
        <source>There is no table “%1”; the nearest is %2.</source>
        <translation>Nid oes tabl “%1”; yr agosaf yw %2.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”; its columns are %3.</source>
        <translation>Nid oes gan %1 golofn “%2”; ei cholofnau yw %3.</translation>
    </message>
    <message>
        <source>%1 has no rows yet.</source>
        <translation>Nid oes rhesi yn %1 eto.</translation>
    </message>
    <message>
        <source>Type where to go: an address, or names.</source>
        <translation>Teipiwch i ble yr ewch: cyfeiriad, neu enwau.</translation>
    </message>
    <message>
        <source>the file is larger than 200 MB; take out what is not needed</source>
        <translation>mae’r ffeil yn fwy na 200 MB; tynnwch allan yr hyn nad oes ei angen</translation>
    </message>
    <message>
        <source>this is a workbook of an older Excel, or one with a password; save it in Excel as .xlsx without a password</source>
        <translation>llyfr gwaith o Excel hŷn yw hwn, neu un â chyfrinair; cadwch ef yn Excel fel .xlsx heb gyfrinair</translation>
    </message>
    <message>
        <source>this is a PDF; open the table it was made from, or copy the table and paste it</source>
        <translation>PDF yw hwn; agorwch y tabl y gwnaed ef ohono, neu gopïo’r tabl a’i ludo</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nid oes ffeil o’r fath</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ni ellir darllen y ffeil</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>nid oes tabl ynddo</translation>
    </message>
    <message>
        <source>the workbook is damaged; open it in Excel and save it again</source>
        <translation>mae’r llyfr gwaith wedi’i ddifrodi; agorwch ef yn Excel a’i gadw eto</translation>
    </message>
    <message>
        <source>this is an OpenDocument file; save it as an Excel workbook (.xlsx)</source>
        <translation>ffeil OpenDocument yw hon; cadwch hi’n llyfr gwaith Excel (.xlsx)</translation>
    </message>
    <message>
        <source>this is a binary workbook (.xlsb); save it as .xlsx</source>
        <translation>llyfr gwaith deuaidd (.xlsb) yw hwn; cadwch ef fel .xlsx</translation>
    </message>
    <message>
        <source>this is an archive, not an Excel workbook</source>
        <translation>archif yw hon, nid llyfr gwaith Excel</translation>
    </message>
    <message>
        <source>the workbook is cut short or damaged</source>
        <translation>mae’r llyfr gwaith wedi’i dorri’n fyr neu wedi’i ddifrodi</translation>
    </message>
    <message>
        <source>sheet “%1” has more than %2 columns; the others are left out</source>
        <translation>mae gan ddalen “%1” fwy na %2 o golofnau; gadewir y lleill allan</translation>
    </message>
    <message>
        <source>the workbook holds no table</source>
        <translation>nid oes tabl yn y llyfr gwaith</translation>
    </message>
    <message>
        <source>Kept forecast %1</source>
        <translation>Cadwyd rhagolwg %1</translation>
    </message>
    <message>
        <source>The document needs a name.</source>
        <translation>Mae angen enw ar y ddogfen.</translation>
    </message>
    <message>
        <source>The base year is the last year with an outturn, such as 2014/15.</source>
        <translation>Y flwyddyn sylfaen yw’r flwyddyn olaf ag alldro, megis 2014/15.</translation>
    </message>
    <message>
        <source>Choose an organisation, or type the name of one.</source>
        <translation>Dewiswch sefydliad, neu teipiwch enw un.</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>Mae angen enw ar %1.</translation>
    </message>
    <message>
        <source>Two organisations have the code %1.</source>
        <translation>Mae gan ddau sefydliad y cod %1.</translation>
    </message>
    <message>
        <source>Inflation of pay and pensions</source>
        <translation>Chwyddiant cyflogau a phensiynau</translation>
    </message>
    <message>
        <source>Inflation of drugs</source>
        <translation>Chwyddiant cyffuriau</translation>
    </message>
    <message>
        <source>Inflation of other operating cost</source>
        <translation>Chwyddiant costau gweithredu eraill</translation>
    </message>
    <message>
        <source>Net change of the national tariff, for income and block contracts</source>
        <translation>Newid net y tariff cenedlaethol, ar gyfer incwm a chontractau bloc</translation>
    </message>
    <message>
        <source>Growth of commissioners’ allocations</source>
        <translation>Twf dyraniadau comisiynwyr</translation>
    </message>
    <message>
        <source>National tariff: services, illustrative prices, yearly changes</source>
        <translation>Tariff cenedlaethol: gwasanaethau, prisiau enghreifftiol, newidiadau blynyddol</translation>
    </message>
    <message>
        <source>the accounts of %1 cannot be read</source>
        <translation>ni ellir darllen cyfrifon %1</translation>
    </message>
    <message>
        <source>Added population %1</source>
        <translation>Ychwanegwyd poblogaeth %1</translation>
    </message>
    <message>
        <source>Made capitation %1 out of existing contracts</source>
        <translation>Gwnaed capitasiwn %1 o gontractau presennol</translation>
    </message>
    <message>
        <source>Set a marginal rate of %1 on contract %2</source>
        <translation>Pennwyd cyfradd ymylol o %1 ar gontract %2</translation>
    </message>
    <message>
        <source>Made the payment of contract %1 blended</source>
        <translation>Gwnaed taliad contract %1 yn gyfunol</translation>
    </message>
    <message>
        <source>Took national changes of %1 years for tariff %2</source>
        <translation>Cymerwyd newidiadau cenedlaethol %1 o flynyddoedd ar gyfer tariff %2</translation>
    </message>
    <message>
        <source>it is blank, and every row needs it</source>
        <translation>mae’n wag, ac mae ar bob rhes ei angen</translation>
    </message>
    <message>
        <source>there is no such row; rows are added in the base</source>
        <translation>nid oes rhes o’r fath; yn y sylfaen yr ychwanegir rhesi</translation>
    </message>
    <message>
        <source>a total of other rows</source>
        <translation>cyfanswm rhesi eraill</translation>
    </message>
    <message>
        <source>the sum of the rows above</source>
        <translation>swm y rhesi uchod</translation>
    </message>
    <message>
        <source>a note below the table</source>
        <translation>nodyn o dan y tabl</translation>
    </message>
    <message>
        <source>hidden in the sheet</source>
        <translation>cudd yn y ddalen</translation>
    </message>
    <message>
        <source>there is no figure in “%1”</source>
        <translation>nid oes ffigur yn “%1”</translation>
    </message>
    <message>
        <source>“%1” says that there is no figure: %2</source>
        <translation>mae “%1” yn dweud nad oes ffigur: %2</translation>
    </message>
    <message>
        <source>the figure in “%1” is suppressed: %2</source>
        <translation>mae’r ffigur yn “%1” wedi’i atal: %2</translation>
    </message>
    <message>
        <source>a formula without a result; open the workbook in Excel and save it</source>
        <translation>fformiwla heb ganlyniad; agorwch y llyfr gwaith yn Excel a’i gadw</translation>
    </message>
    <message>
        <source>rows of “%1” are left out, as chosen</source>
        <translation>gadewir rhesi “%1” allan, fel y dewiswyd</translation>
    </message>
    <message>
        <source>“%1” is not in %2; add it there first, or say what it means</source>
        <translation>nid yw “%1” yn %2; ychwanegwch ef yno yn gyntaf, neu ddweud beth yw ei ystyr</translation>
    </message>
    <message>
        <source>contracts pay for “%1”; leave its rows out, or say what it means</source>
        <translation>mae contractau’n talu am “%1”; gadewch y rhesi hynny allan, neu ddweud beth yw ei ystyr</translation>
    </message>
    <message>
        <source>Added arrangement %1</source>
        <translation>Ychwanegwyd trefniant %1</translation>
    </message>
    <message>
        <source>Brought arrangement %1 from another economy</source>
        <translation>Daethpwyd â threfniant %1 o economi arall</translation>
    </message>
    <message>
        <source>Took %1 ready ranges</source>
        <translation>Cymerwyd %1 o ystodau parod</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Cloi %1</translation>
    </message>
    <message>
        <source>Lock %1 places of %2</source>
        <translation>Cloi %1 lle yn %2</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Datgloi %1</translation>
    </message>
    <message>
        <source>Unlock %1 places of %2</source>
        <translation>Datgloi %1 lle yn %2</translation>
    </message>
    <message>
        <source>Roll %1 forward to %2</source>
        <translation>Symud %1 ymlaen i %2</translation>
    </message>
    <message>
        <source>Add arrangement %1</source>
        <translation>Ychwanegu trefniant %1</translation>
    </message>
    <message>
        <source>Add contract %1</source>
        <translation>Ychwanegu contract %1</translation>
    </message>
    <message>
        <source>Add measure %1</source>
        <translation>Ychwanegu’r mesur %1</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>Ychwanegu senario %1</translation>
    </message>
    <message>
        <source>Add the range %1</source>
        <translation>Ychwanegu’r ystod %1</translation>
    </message>
    <message>
        <source>Blended payment of contract %1</source>
        <translation>Taliad cyfun contract %1</translation>
    </message>
    <message>
        <source>Bring arrangement %1 from another economy</source>
        <translation>Dod â threfniant %1 o economi arall</translation>
    </message>
    <message>
        <source>Capitation %1 from existing contracts</source>
        <translation>Capitasiwn %1 o gontractau presennol</translation>
    </message>
    <message>
        <source>Change the range %1</source>
        <translation>Newid yr ystod %1</translation>
    </message>
    <message>
        <source>Copy changes of %1 to %2</source>
        <translation>Copïo newidiadau %1 i %2</translation>
    </message>
    <message>
        <source>Copy changes to %1</source>
        <translation>Copïo newidiadau i %1</translation>
    </message>
    <message>
        <source>Copy scenario %1</source>
        <translation>Copïo senario %1</translation>
    </message>
    <message>
        <source>Enter %1 observations</source>
        <translation>Rhoi %1 arsylwad i mewn</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Mewnforio %1</translation>
    </message>
    <message>
        <source>Keep forecast %1</source>
        <translation>Cadw rhagolwg %1</translation>
    </message>
    <message>
        <source>Make version %1</source>
        <translation>Gwneud fersiwn %1</translation>
    </message>
    <message>
        <source>Marginal rate of %1 on contract %2</source>
        <translation>Cyfradd ymylol o %1 ar gontract %2</translation>
    </message>
    <message>
        <source>Merge scenario %1 into %2</source>
        <translation>Uno senario %1 i mewn i %2</translation>
    </message>
    <message>
        <source>Promote changes of %1 to %2</source>
        <translation>Dyrchafu newidiadau %1 i %2</translation>
    </message>
    <message>
        <source>Rebase scenario %1 on %2</source>
        <translation>Ailseilio senario %1 ar %2</translation>
    </message>
    <message>
        <source>Remove the range %1</source>
        <translation>Tynnu’r ystod %1</translation>
    </message>
    <message>
        <source>Remove version %1</source>
        <translation>Tynnu fersiwn %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Ailenwi %1 yn %2</translation>
    </message>
    <message>
        <source>Rename scenario %1</source>
        <translation>Ailenwi senario %1</translation>
    </message>
    <message>
        <source>Rename version %1 to %2</source>
        <translation>Ailenwi fersiwn %1 yn %2</translation>
    </message>
    <message>
        <source>Risk share of %1 with %2</source>
        <translation>Rhannu risg %1 â %2</translation>
    </message>
    <message>
        <source>Start population %1</source>
        <translation>Dechrau poblogaeth %1</translation>
    </message>
    <message>
        <source>Take cells back to version %1</source>
        <translation>Mynd â chelloedd yn ôl i fersiwn %1</translation>
    </message>
    <message>
        <source>Take everything back to version %1</source>
        <translation>Mynd â phopeth yn ôl i fersiwn %1</translation>
    </message>
    <message>
        <source>Take national tariff changes for %1</source>
        <translation>Cymryd newidiadau’r tariff cenedlaethol ar gyfer %1</translation>
    </message>
    <message>
        <source>Take ranges of uncertainty</source>
        <translation>Cymryd ystodau ansicrwydd</translation>
    </message>
    <message>
        <source>Take rows back to version %1</source>
        <translation>Mynd â rhesi yn ôl i fersiwn %1</translation>
    </message>
    <message>
        <source>This change applies only while %1 is enabled, so it stays in its scenario.</source>
        <translation>Dim ond tra bo %1 ar waith y mae’r newid hwn yn gymwys, felly mae’n aros yn ei senario.</translation>
    </message>
    <message>
        <source>this cell is set by an override that belongs to an arrangement or covers many cells; change it there</source>
        <translation>disodliad sy’n perthyn i drefniant neu’n cwmpasu llawer o gelloedd sy’n gosod y gell hon; newidiwch hi yno</translation>
    </message>
    <message>
        <source>%1 is itself built on %2, so %2 cannot be put on top of it.</source>
        <translation>Mae %1 ei hun wedi’i adeiladu ar %2, felly ni ellir rhoi %2 ar ei ben.</translation>
    </message>
    <message>
        <source>covered by more than one contract in %1; only one may cover it</source>
        <translation>wedi’i gwmpasu gan fwy nag un contract yn %1; dim ond un a gaiff ei gwmpasu</translation>
    </message>
    <message>
        <source>more than %1 arrangements are switched on; their shares cannot be worked out</source>
        <translation>mae mwy na %1 o drefniadau ar waith; ni ellir cyfrifo eu cyfrannau</translation>
    </message>
    <message>
        <source>%1 would be run by two organisations, under “%2” and under “%3”</source>
        <translation>byddai %1 yn cael ei redeg gan ddau sefydliad, o dan “%2” ac o dan “%3”</translation>
    </message>
    <message>
        <source>%1 has no value in %2: it is divided by zero</source>
        <translation>nid oes gan %1 werth yn %2: fe’i rhennir â sero</translation>
    </message>
    <message>
        <source>contract %1 has no %2 in %3: it is not in force, or has another form</source>
        <translation>nid oes gan gontract %1 %2 yn %3: nid yw mewn grym, neu mae o ffurf arall</translation>
    </message>
    <message>
        <source>this is available for statements, ratings, activity, prices and contracts, such as statement:ORG:YEAR:LINE</source>
        <translation>mae hyn ar gael ar gyfer datganiadau, graddau, gweithgarwch, prisiau a chontractau, megis statement:ORG:YEAR:LINE</translation>
    </message>
    <message>
        <source>%1 is not a year of the projection, which runs from %2 to %3</source>
        <translation>nid yw %1 yn flwyddyn o’r rhagamcaniad, sy’n rhedeg o %2 i %3</translation>
    </message>
    <message>
        <source>It is back in balance from %1 onwards.</source>
        <translation>Mae’n mantoli eto o %1 ymlaen.</translation>
    </message>
    <message>
        <source>It is back in balance from %1 onwards; the worst year is %2, with a deficit of %3.</source>
        <translation>Mae’n mantoli eto o %1 ymlaen; y flwyddyn waethaf yw %2, gyda diffyg o %3.</translation>
    </message>
    <message>
        <source>Only %1 needs cash support, from %2 onwards: %3 by %4.</source>
        <translation>Dim ond ar %1 y mae angen cymorth arian parod, o %2 ymlaen: %3 erbyn %4.</translation>
    </message>
    <message>
        <source>%1 of %2 organisations with balance sheets need cash support, the first from %3 onwards; %4 is drawn by %5, the most by %6, %7.</source>
        <translation>Mae angen cymorth arian parod ar %1 o %2 o sefydliadau â mantolenni, y cyntaf ohonynt o %3 ymlaen; tynnir %4 erbyn %5, y mwyaf gan %6, sef %7.</translation>
    </message>
    <message>
        <source>that on the assumptions of this report %1 is back in balance from %2 onwards;</source>
        <translation>bod %1, ar ragdybiaethau’r adroddiad hwn, yn mantoli eto o %2 ymlaen;</translation>
    </message>
    <message>
        <source>that cash support is needed from %1 onwards, amounting to %2 by %3;</source>
        <translation>bod angen cymorth arian parod o %1 ymlaen, %2 ohono erbyn %3;</translation>
    </message>
    <message>
        <source>In %1 of futures a value of the range %2 would be outside what its column accepts and is held at the limit.</source>
        <translation>Mewn %1 o’r dyfodolau byddai gwerth yn yr ystod %2 yn mynd y tu hwnt i’r hyn y mae ei golofn yn ei dderbyn; fe’i cedwir ar y pen.</translation>
    </message>
    <message>
        <source>Values of %1 ranges would be outside what their columns accept and are held at the limit, most often those of %2, in %3 of futures.</source>
        <translation>Byddai gwerthoedd %1 ystod yn mynd y tu hwnt i’r hyn y mae eu colofnau yn ei dderbyn ac fe’u cedwir ar y pen, amlaf rhai %2, mewn %3 o’r dyfodolau.</translation>
    </message>
    <message>
        <source>the row exists only in this scenario, so there is nothing in the base to go back to; delete the row, or type over it</source>
        <translation>yn y senario hwn yn unig y mae’r rhes, felly nid oes dim yn y sylfaen i fynd yn ôl ato; dilëwch y rhes, neu teipiwch drosti</translation>
    </message>
    <message>
        <source>this file is not a PDF, and a report replaces only PDFs; give the report another name</source>
        <translation>nid PDF yw’r ffeil hon, a dim ond PDF y mae adroddiad yn ei ddisodli; rhowch enw arall i’r adroddiad</translation>
    </message>
    <message>
        <source>Put back the values before “%1”</source>
        <translation>Rhoi’n ôl y gwerthoedd cyn “%1”</translation>
    </message>
    <message>
        <source>the cells already hold what they held before this edit</source>
        <translation>mae’r celloedd eisoes yn dal yr hyn a oedd ynddynt cyn y golygiad hwn</translation>
    </message>
    <message>
        <source>nothing can be judged yet: no forecast or projected year has a full year&apos;s actual surplus</source>
        <translation>ni ellir barnu dim eto: nid oes gan yr un rhagolwg na blwyddyn ragamcanedig warged gwirioneddol dros ddeuddeng mis</translation>
    </message>
    <message>
        <source>%1 already exists; name a new file</source>
        <translation>mae %1 yn bod eisoes; enwch ffeil newydd</translation>
    </message>
    <message>
        <source>the journal of this document does not go back to %1, because the version was made in another document or the journal was not brought along; its name is kept</source>
        <translation>nid yw dyddlyfr y ddogfen hon yn dal moment %1, gan iddi gael ei gwneud mewn dogfen arall neu na ddaethpwyd â’r dyddlyfr; cedwir ei henw</translation>
    </message>
    <message>
        <source>The journal cannot be undone past “%1” of %2, so the version cannot be read: %3.</source>
        <translation>Ni ellir mynd â’r dyddlyfr yn ôl cyn “%1”, %2, felly ni ellir darllen y fersiwn: %3.</translation>
    </message>
    <message>
        <source>The journal of this document does not go back to that point.</source>
        <translation>Nid yw dyddlyfr y ddogfen hon yn mynd yn ôl i’r pwynt hwnnw.</translation>
    </message>
    <message>
        <source>nothing is calculated from %1; choose a figure that others follow from</source>
        <translation>ni chyfrifir dim o %1; dewiswch ffigur y mae eraill yn dilyn ohono</translation>
    </message>
    <message>
        <source>%1 is a key, which identifies its row; only figures can be uncertain</source>
        <translation>allwedd yw %1, sy’n enwi ei rhes; dim ond ffigurau all fod yn ansicr</translation>
    </message>
    <message>
        <source>%1 is chosen from a list; only figures can be uncertain</source>
        <translation>dewisir %1 o restr; dim ond ffigurau all fod yn ansicr</translation>
    </message>
    <message>
        <source>%1 refers to a row of another table; only figures can be uncertain</source>
        <translation>mae %1 yn enwi rhes mewn tabl arall; dim ond ffigurau all fod yn ansicr</translation>
    </message>
    <message>
        <source>%1 is a whole number; only amounts, numbers and rates can be uncertain</source>
        <translation>rhif cyfan yw %1; dim ond symiau, rhifau a chyfraddau all fod yn ansicr</translation>
    </message>
    <message>
        <source>%1 is a year; the only year that can be uncertain is the start year of an arrangement</source>
        <translation>blwyddyn yw %1; o blith blynyddoedd dim ond blwyddyn gychwyn trefniant all fod yn ansicr</translation>
    </message>
    <message>
        <source>%1 can only be delayed or brought forward; set change to add, not %2, and give low and high in years</source>
        <translation>dim ond ei ohirio neu ei ddwyn ymlaen y gellir ei wneud â %1; gadewch i change fod yn add, nid %2, a low a high yn flynyddoedd</translation>
    </message>
    <message>
        <source>%1 covers many cells, and set would give them all one value; set change to add or multiply, or name one cell</source>
        <translation>mae %1 yn golygu llawer o gelloedd, ac mae set yn rhoi un gwerth iddynt oll; gadewch i change fod yn add neu multiply, neu enwch un gell</translation>
    </message>
    <message>
        <source>all cells that match %1 are blank and count as nothing; the range is ignored until one is filled</source>
        <translation>mae’r holl gelloedd y mae %1 yn eu cyfateb yn wag ac yn cyfrif fel dim; anwybyddir yr ystod nes bod un wedi’i llenwi</translation>
    </message>
    <message>
        <source>%1 is blank and counts as nothing; the range is ignored until it is filled</source>
        <translation>mae %1 yn wag ac yn cyfrif fel dim; anwybyddir yr ystod nes ei bod wedi’i llenwi</translation>
    </message>
    <message>
        <source>no row matches %1; a key other than * must be that of a row</source>
        <translation>nid oes rhes yn cyfateb i %1; lle nad * yw allwedd, rhaid iddi fod yn allwedd rhes</translation>
    </message>
    <message>
        <source>%1 is carried forward from an earlier year, %2; give the year its own rate, or put the range on the earlier year</source>
        <translation>cludir %1 o flwyddyn flaenorol, %2; rhowch ei chyfradd ei hun i’r flwyddyn, neu gadewch i’r ystod fod o’r flwyddyn y cludir hi ohoni</translation>
    </message>
    <message>
        <source>%1 refers to a row that does not exist; the nearest is %2</source>
        <translation>mae %1 o res nad yw yno; yr agosaf yw %2</translation>
    </message>
    <message>
        <source>%1 refers to a row that does not exist; its table is empty</source>
        <translation>mae %1 o res nad yw yno; mae ei thabl yn wag</translation>
    </message>
    <message>
        <source>%1 is a list of several values; set change to add or multiply, or type the central value the range is measured from</source>
        <translation>rhestr o sawl un yw %1; gadewch i change fod yn add neu multiply, neu deipiwch y gwerth canolog y mesurir yr ystod ohono</translation>
    </message>
    <message>
        <source>a blank central counts as 1, which changes nothing, and low, %1, is above that; type the most likely value</source>
        <translation>yn wag, mae central yn cyfrif fel 1, sy’n newid dim, ac mae low, %1, uwchlaw hynny; teipiwch yr hyn sydd fwyaf tebygol</translation>
    </message>
    <message>
        <source>a blank central counts as 1, which changes nothing, and high, %1, is below that; a rise of 5% is a factor of 105%</source>
        <translation>yn wag, mae central yn cyfrif fel 1, sy’n newid dim, ac mae high, %1, islaw hynny; ffactor o 105% yw cynnydd o 5%</translation>
    </message>
    <message>
        <source>a blank central counts as %1, which is below low, %2; type the most likely value</source>
        <translation>yn wag, mae central yn cyfrif fel %1, ac mae hynny islaw low, %2; teipiwch yr hyn sydd fwyaf tebygol</translation>
    </message>
    <message>
        <source>a blank central counts as %1, which is above high, %2; type the most likely value</source>
        <translation>yn wag, mae central yn cyfrif fel %1, ac mae hynny uwchlaw high, %2; teipiwch yr hyn sydd fwyaf tebygol</translation>
    </message>
    <message>
        <source>there is no %1 in %2; %3 cells refer to it, this is the first (%4)</source>
        <translation>nid oes %1 yn %2; mae %3 cell yn cyfeirio ato, a hon yw’r gyntaf (%4)</translation>
    </message>
    <message>
        <source>the economy needs a name, a base year and the number of years to project</source>
        <translation>mae ar yr economi angen enw, blwyddyn sylfaen a nifer y blynyddoedd i’w rhagamcanu</translation>
    </message>
    <message>
        <source>scenario %1 is built on itself through its parents</source>
        <translation>mae senario %1 wedi’i adeiladu arno’i hun drwy ei rieni</translation>
    </message>
    <message>
        <source>locks cannot be locked themselves, or nothing could be unlocked; this lock has no effect</source>
        <translation>nid yw cloeon eu hunain yn cael eu cloi, neu ni ellid datgloi dim; nid yw hwn yn dal dim</translation>
    </message>
    <message>
        <source>an effect of type %1 needs a partner organisation within the economy</source>
        <translation>mae angen sefydliad partner o fewn yr economi ar effaith o fath %1</translation>
    </message>
    <message>
        <source>%1 is not after the base year %2; anything that began earlier is already in its figures</source>
        <translation>nid yw %1 ar ôl y flwyddyn sylfaen %2; mae’r hyn a ddechreuodd yn gynharach eisoes yn ei ffigurau</translation>
    </message>
    <message>
        <source>%1 is on both sides, so the contract pays nothing</source>
        <translation>mae %1 ar y ddwy ochr, felly nid yw’r contract yn talu dim</translation>
    </message>
    <message>
        <source>without a start year the phase-in has a single value</source>
        <translation>heb flwyddyn gychwyn, un elfen sydd i’r cyflwyno fesul cam</translation>
    </message>
    <message>
        <source>from %1 of target the shares add up to %2; they must not exceed 100%</source>
        <translation>o %1 o’r targed mae’r cyfrannau’n adio i %2; ni chânt fod yn fwy na 100%</translation>
    </message>
    <message>
        <source>the contract pays nothing: it covers no services yet</source>
        <translation>nid yw’r contract yn talu dim: nid yw’n cwmpasu unrhyw wasanaethau eto</translation>
    </message>
    <message>
        <source>the contract pays nothing: %1 has no activity at %2 of the services it covers</source>
        <translation>nid yw’r contract yn talu dim: nid oes gan %1 weithgarwch yn %2 o’r gwasanaethau y mae’n eu cwmpasu</translation>
    </message>
    <message>
        <source>%1 is below the start of the band, %2</source>
        <translation>mae %1 islaw dechrau’r band, %2</translation>
    </message>
    <message>
        <source>the activity this measure counts is not in the document, so its benefit is compared with none</source>
        <translation>nid yw’r gweithgarwch y mae’r mesur hwn yn ei gyfrif yn y ddogfen, felly cymherir ei fudd â dim</translation>
    </message>
    <message>
        <source>variable and step add up to %1; they must not exceed 100%</source>
        <translation>mae newidiol a cham yn adio i %1; ni chânt fod yn fwy na 100%</translation>
    </message>
    <message>
        <source>%1 is not after the base year %2; anything spent earlier is already in its balance sheet</source>
        <translation>nid yw %1 ar ôl y flwyddyn sylfaen %2; mae’r hyn a wariwyd yn gynharach yn ei mantolen</translation>
    </message>
    <message>
        <source>high, %1, is below low, %2; swap them</source>
        <translation>mae high, %1, islaw low, %2; cyfnewidiwch nhw</translation>
    </message>
    <message>
        <source>%1 is a negative factor, which reverses the sign of a cell; a fall of 5% is a factor of 95%</source>
        <translation>mae %1 yn lluosi â llai na dim, sy’n troi arwydd cell; ffactor o 95% yw gostyngiad o 5%</translation>
    </message>
    <message>
        <source>a normal distribution has no limits; make low and high percentiles, or choose triangular, PERT or uniform</source>
        <translation>nid oes terfynau i ddosraniad normal; gadewch i low a high fod yn ganraddau, neu dewiswch triangular, pert neu uniform</translation>
    </message>
    <message>
        <source>all values of a uniform range are equally likely; central is used only where a cell is set</source>
        <translation>mae holl werthoedd ystod unffurf yr un mor debygol; dim ond lle gosodir cell y mae central yn cyfrif</translation>
    </message>
    <message>
        <source>with a shared variance of 0% nothing moves with group %1; leave it blank for 100%</source>
        <translation>gyda 0% yn common nid oes dim yn symud gyda’r grŵp %1; gadewch common yn wag am 100%</translation>
    </message>
    <message>
        <source>%1 is also a range of this cell; both apply, one on top of the other</source>
        <translation>mae %1 yn ystod o’r gell hon hefyd; mae’r ddwy’n cyfrif, y naill ar ben y llall</translation>
    </message>
    <message>
        <source>no other uncertainty is in group %1; there is nothing for it to move with</source>
        <translation>nid oes ansicrwydd arall yn y grŵp %1; nid oes dim iddo symud gydag ef</translation>
    </message>
    <message>
        <source>the formula divides by zero</source>
        <translation>mae’r fformiwla’n rhannu â sero</translation>
    </message>
    <message>
        <source>the formula adds amounts with £, k, m or bn to numbers without, which may be pounds or %1; write them all in one way</source>
        <translation>mae’r fformiwla’n adio symiau â £, k, m neu bn at rifau hebddynt, a all fod yn bunnoedd neu’n %1; ysgrifennwch bob un yn yr un modd</translation>
    </message>
    <message>
        <source>the formula cannot be calculated; write it as =250*12 or =(3+4)/2</source>
        <translation>ni ellir cyfrifo’r fformiwla; ysgrifennwch hi fel =250*12 neu =(3+4)/2</translation>
    </message>
    <message>
        <source>the formula multiplies or divides amounts with £, k, m or bn by each other; the result is not an amount</source>
        <translation>mae’r fformiwla’n lluosi neu’n rhannu symiau â £, k, m neu bn â’i gilydd; nid swm o arian yw’r canlyniad</translation>
    </message>
    <message>
        <source>the formula gives too large a number</source>
        <translation>mae’r fformiwla’n rhoi rhif rhy fawr</translation>
    </message>
    <message>
        <source>%1 is in use; delete its row to choose what happens to the rows that use it</source>
        <translation>mae %1 yn cael ei ddefnyddio; dilëwch ei res i ddewis beth sy’n digwydd i’r rhesi sy’n ei ddefnyddio</translation>
    </message>
    <message>
        <source>the row belongs to this scenario through its arrangement; promote the row to give it to others</source>
        <translation>mae’r rhes yn eiddo i’r senario hwn drwy ei threfniant; dyrchafwch y rhes i’w rhoi i eraill</translation>
    </message>
    <message>
        <source>the document has changed since this edit was prepared</source>
        <translation>mae’r ddogfen wedi newid ers paratoi’r golygiad hwn</translation>
    </message>
    <message>
        <source>an organisation cannot have a contract with itself</source>
        <translation>ni all sefydliad fod â chontract ag ef ei hun</translation>
    </message>
    <message>
        <source>there is already a contract %1</source>
        <translation>mae contract %1 yn bod eisoes</translation>
    </message>
    <message>
        <source>type by how much each cell goes on from the one before</source>
        <translation>teipiwch faint y mae pob cell i symud ymlaen o’r un o’i blaen</translation>
    </message>
    <message>
        <source>locks cannot be locked themselves: what is locked can always be unlocked</source>
        <translation>gellir datgloi’r hyn sydd wedi’i gloi bob amser: nid yw cloeon eu hunain yn cael eu cloi</translation>
    </message>
    <message>
        <source>what was locked here changes, and the lock is not carried into the new document</source>
        <translation>mae’r hyn a glowyd yma yn newid, ac ni chaiff y clo ei gario i’r ddogfen newydd</translation>
    </message>
    <message>
        <source>There are several series of values without headings: head each with the name or code of its measure.</source>
        <translation>Mae sawl cyfres o werthoedd ac nid oes pennawd yn dweud pa un yw pa un: rhowch enw neu god ei mesur i bob un.</translation>
    </message>
    <message>
        <source>The scenarios could not be merged: their cells depend on one another.</source>
        <translation>Ni ellid uno’r senarios: mae eu celloedd yn dilyn ei gilydd.</translation>
    </message>
    <message>
        <source>A scenario cannot be merged into the base; promote its changes instead.</source>
        <translation>Ni ellir uno senario i’r sylfaen; dyrchafwch ei newidiadau yn lle hynny.</translation>
    </message>
    <message>
        <source>The base has no changes to merge.</source>
        <translation>Nid oes gan y sylfaen newidiadau i’w huno.</translation>
    </message>
    <message>
        <source>%1 is built on %2, which is built on the scenario it would be merged into; merge %2 first, or promote the changes.</source>
        <translation>Mae %1 wedi’i adeiladu ar %2, sydd wedi’i adeiladu ar y senario y byddai’n cael ei uno iddo; unwch %2 yn gyntaf, neu dyrchafwch y newidiadau.</translation>
    </message>
    <message>
        <source>%1 is already used for something else; choose another code</source>
        <translation>mae %1 eisoes yn sefyll am rywbeth arall; dewiswch god arall</translation>
    </message>
    <message>
        <source>Changes cannot be copied to the base; promote them instead.</source>
        <translation>Ni ellir copïo newidiadau i’r sylfaen; dyrchafwch nhw yn lle hynny.</translation>
    </message>
    <message>
        <source>%1 already has this change</source>
        <translation>mae’r newid hwn gan %1 eisoes</translation>
    </message>
    <message>
        <source>one of %1 and %2 is built on the other; this change acts twice in the upper one</source>
        <translation>mae un o %1 a %2 wedi’i adeiladu ar y llall; mae’r newid hwn yn gweithredu ddwywaith yn yr un uchaf</translation>
    </message>
    <message>
        <source>there is no earlier year to carry forward; type a value</source>
        <translation>nid oes blwyddyn gynharach i’w chario ymlaen; teipiwch beth y mae i fod</translation>
    </message>
    <message>
        <source>“%1” is not a number to add, subtract, multiply or divide by</source>
        <translation>nid yw “%1” yn rhif i’w adio, ei dynnu, lluosi na rhannu ag ef</translation>
    </message>
    <message>
        <source>the two scenarios have different values for this cell; choose or type one</source>
        <translation>mae gan y ddau senario werthoedd gwahanol ar gyfer y gell hon; dewiswch neu deipiwch un</translation>
    </message>
    <message>
        <source>there is nothing to resolve here</source>
        <translation>nid oes dim i’w ddatrys yma</translation>
    </message>
    <message>
        <source>type a value for the cell</source>
        <translation>teipiwch werth ar gyfer y gell</translation>
    </message>
    <message>
        <source>the scenario below has the same value</source>
        <translation>mae gan y senario oddi tano’r un gwerth</translation>
    </message>
    <message>
        <source>this change is needed; delete it if you do not want it</source>
        <translation>mae angen y newid hwn; dilëwch ef os nad ydych am ei gael</translation>
    </message>
    <message>
        <source>Changed the parent of scenario %1 to %2</source>
        <translation>Newidiwyd rhiant senario %1 i %2</translation>
    </message>
    <message>
        <source>activity has the same rows in all scenarios: add the row in the base with a volume of 0, then type this scenario&apos;s volume over it</source>
        <translation>yr un rhes yw gweithgarwch ym mhob senario: ychwanegwch hi yn y sylfaen gyda chyfaint o 0, yna teipiwch gyfaint y senario hwn drosti</translation>
    </message>
    <message>
        <source>populations have the same rows in all scenarios: add the row in the base with 0 people, then type this scenario&apos;s number over it</source>
        <translation>yr un rhes yw poblogaeth ym mhob senario: ychwanegwch hi yn y sylfaen gyda 0 o bobl, yna teipiwch nifer y senario hwn drosti</translation>
    </message>
    <message>
        <source>balances have the same rows in all scenarios: add the row in the base with an amount of 0, then type this scenario&apos;s amount over it</source>
        <translation>yr un rhes yw balans ym mhob senario: ychwanegwch hi yn y sylfaen gyda swm o 0, yna teipiwch swm y senario hwn drosti</translation>
    </message>
    <message>
        <source>indices are the same in all scenarios: add the index in the base, then type this scenario&apos;s rates over it</source>
        <translation>yr un yw mynegai ym mhob senario: ychwanegwch ef yn y sylfaen, yna teipiwch gyfraddau’r senario hwn drosto</translation>
    </message>
    <message>
        <source>prices have the same rows in all scenarios: add the row in the base with the price as it rolls forward, then type this scenario&apos;s price over it</source>
        <translation>yr un rhes yw pris ym mhob senario: ychwanegwch hi yn y sylfaen fel y mae’n treiglo ymlaen, yna teipiwch bris y senario hwn drosti</translation>
    </message>
    <message>
        <source>tariff changes have the same rows in all scenarios: add the row in the base with 0%, then type this scenario&apos;s change over it</source>
        <translation>yr un rhes yw newid tariff ym mhob senario: ychwanegwch hi yn y sylfaen gyda 0%, yna teipiwch newid y senario hwn drosti</translation>
    </message>
    <message>
        <source>an effect applies wherever its arrangement is on: add it in the base with a rate or amount of 0, then type this scenario&apos;s over it</source>
        <translation>mae effaith yn gweithredu lle bynnag y mae ei threfniant ar waith: ychwanegwch hi yn y sylfaen gyda chyfradd neu swm o 0, yna teipiwch un y senario hwn drosti</translation>
    </message>
    <message>
        <source>arrangements are the same in all scenarios: add the arrangement in the base, switched off, and switch it on in this scenario</source>
        <translation>yr un rhes yw trefniant ym mhob senario: ychwanegwch ef yn y sylfaen, heb ei roi ar waith, a rhowch ef ar waith yn y senario hwn</translation>
    </message>
    <message>
        <source>this row belongs to “%1”; delete it there</source>
        <translation>mae’r rhes hon yn perthyn i “%1”; dilëwch hi yno</translation>
    </message>
    <message>
        <source>set the base year first</source>
        <translation>gosodwch y flwyddyn sylfaen yn gyntaf</translation>
    </message>
    <message>
        <source>this row does not belong to “%1” alone</source>
        <translation>nid un o resi “%1” yn unig yw’r rhes hon</translation>
    </message>
    <message>
        <source>Reset %1 cells to their values without the scenario: %2 …</source>
        <translation>Ailosodwyd %1 o gelloedd i’w gwerthoedd heb y senario: %2 …</translation>
    </message>
    <message>
        <source>Changed the lock on %1</source>
        <translation>Newidiwyd y clo ar %1</translation>
    </message>
    <message>
        <source>Changed the formula of %1</source>
        <translation>Newidiwyd fformiwla %1</translation>
    </message>
    <message>
        <source>Removed the formula of %1</source>
        <translation>Tynnwyd fformiwla %1</translation>
    </message>
    <message>
        <source>Write an address in %1 as %2, for example %3; without a column it means the row.</source>
        <translation>Ysgrifennir cyfeiriad yn %1 fel %2, er enghraifft %3; heb golofn, rhes ydyw.</translation>
    </message>
    <message>
        <source>There is no such row in %1; the nearest is %2.</source>
        <translation>Nid oes rhes o’r fath yn %1; yr agosaf yw %2.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”. Type names, such as nursing, or an address, such as budgets:RNL:nursing:amount.</source>
        <translation>Nid oes dim o’r enw “%1”. Teipiwch enwau, megis nyrsio, neu gyfeiriad, megis budgets:RNL:nursing:amount.</translation>
    </message>
    <message>
        <source>An address with * covers many cells; give one cell, without *.</source>
        <translation>Mae cyfeiriad â * yn golygu llawer o gelloedd; enwch un, heb *.</translation>
    </message>
    <message>
        <source>a value to multiply by is needed</source>
        <translation>mae angen gwerth i luosi ag ef</translation>
    </message>
    <message>
        <source>a value to add is needed</source>
        <translation>mae angen gwerth i’w adio</translation>
    </message>
    <message>
        <source>%1 is the same for all arrangements, so an override of it cannot belong to one</source>
        <translation>mae %1 yr un fath i bob trefniant, felly ni all disodliad ohono berthyn i un</translation>
    </message>
    <message>
        <source>there is no cell %1 for the override to act on</source>
        <translation>nid oes cell %1 i’r disodliad weithredu arni</translation>
    </message>
    <message>
        <source>nothing can be added to %1; set it instead</source>
        <translation>ni ellir adio dim at %1; gosodwch ef yn lle hynny</translation>
    </message>
    <message>
        <source>%1 cannot be multiplied; set it instead</source>
        <translation>ni ellir lluosi %1; gosodwch ef yn lle hynny</translation>
    </message>
    <message>
        <source>the cell is blank, so there is nothing to change; set it instead</source>
        <translation>mae’r gell yn wag, felly nid oes dim i’w newid; gosodwch hi yn lle hynny</translation>
    </message>
    <message>
        <source>%1 is negative; it must be zero or more</source>
        <translation>mae %1 yn negatif; rhaid iddo fod yn sero neu’n fwy</translation>
    </message>
    <message>
        <source>%1 must be above zero</source>
        <translation>rhaid i %1 fod yn uwch na sero</translation>
    </message>
    <message>
        <source>%1 has a blank item; write a list as 25%;60%;100%</source>
        <translation>mae gan %1 eitem wag; ysgrifennwch restr fel 25%;60%;100%</translation>
    </message>
    <message>
        <source>%1 is not yes or no</source>
        <translation>nid yw %1 yn yes nac yn no</translation>
    </message>
    <message>
        <source>%1 is a date; a spreadsheet has converted the year; format the cells as text and write it as 2014/15</source>
        <translation>dyddiad yw %1; mae taenlen wedi trosi’r flwyddyn; fformatiwch y celloedd fel testun a’i hysgrifennu fel 2014/15</translation>
    </message>
    <message>
        <source>the text has %1 characters; only %2 are kept</source>
        <translation>mae %1 o nodau yn y testun; dim ond %2 a gedwir</translation>
    </message>
    <message>
        <source>%1 treats the diverted patients at no cost: give a unit cost or a budget line driven by %2</source>
        <translation>mae %1 yn trin y cleifion a ddargyfeirir am ddim: rhowch gost uned neu linell gyllideb a yrrir gan %2</translation>
    </message>
    <message>
        <source>%1 pays twice for the diverted patients: through the unit cost and through a budget line driven by %2</source>
        <translation>mae %1 yn talu ddwywaith am y cleifion a ddargyfeirir: drwy’r gost uned a thrwy linell gyllideb a yrrir gan %2</translation>
    </message>
    <message>
        <source>%1 has no price to weight it by, so it is left out of the driver “all services”</source>
        <translation>nid oes gan %1 bris i’w bwysoli, felly fe’i gadewir allan o’r gyrrwr “pob gwasanaeth”</translation>
    </message>
    <message>
        <source>it lists no resources, so it is ignored; the tables are identified by their file names</source>
        <translation>nid yw’n rhestru adnoddau, felly fe’i hanwybyddir; adnabyddir y tablau yn ôl enwau eu ffeiliau</translation>
    </message>
    <message>
        <source>the path of %1 is not a single file; put the table into one CSV file</source>
        <translation>nid un ffeil yw llwybr %1; rhowch y tabl mewn un ffeil CSV</translation>
    </message>
    <message>
        <source>%1 is listed as being in %2; only files inside the folder are read</source>
        <translation>dywedir bod %1 yn %2; dim ond ffeiliau y tu mewn i’r ffolder a ddarllenir</translation>
    </message>
    <message>
        <source>%1 is listed twice among the resources</source>
        <translation>mae %1 ddwywaith ymhlith yr adnoddau</translation>
    </message>
    <message>
        <source>%1 of %2, “%3”, is ignored</source>
        <translation>anwybyddir %1 o %2, “%3”</translation>
    </message>
    <message>
        <source>%1 is described as having no heading; its first row must name the columns</source>
        <translation>dywedir nad oes gan %1 bennawd; rhaid i’w res gyntaf enwi’r colofnau</translation>
    </message>
    <message>
        <source>%1 is described as having “%2” for a decimal point; write amounts as 1234.5</source>
        <translation>dywedir mai “%2” yw pwynt degol %1; ysgrifennwch symiau fel 1234.5</translation>
    </message>
    <message>
        <source>it is not JSON, so it is ignored; the tables are identified by their file names</source>
        <translation>nid yw’n JSON, felly fe’i hanwybyddir; adnabyddir y tablau yn ôl enwau eu ffeiliau</translation>
    </message>
    <message>
        <source>there is a link, pipe or device where a file is needed; remove it or choose another folder</source>
        <translation>mae dolen, pibell neu ddyfais lle mae angen ffeil; tynnwch hi neu dewiswch ffolder arall</translation>
    </message>
    <message>
        <source>this file does not belong to a package that Breakeven wrote here, and is left as it is; move it away or choose another folder</source>
        <translation>nid yw’r ffeil hon o becyn a ysgrifennodd Breakeven yma, a gadewir hi fel y mae; symudwch hi oddi yma neu dewiswch ffolder arall</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than 600 MB, which is too large for a table</source>
        <translation>mae’r llyfr gwaith yn dadbacio i fwy na 600 MB, nad oes ar unrhyw dabl ei angen</translation>
    </message>
    <message>
        <source>this is not a file of numbers that Breakeven wrote</source>
        <translation>nid ffeil o rifau a ysgrifennwyd gan Breakeven yw hon</translation>
    </message>
    <message>
        <source>there is no table of this name; the file is ignored</source>
        <translation>nid oes tabl o’r enw hwn; anwybyddir y ffeil</translation>
    </message>
    <message>
        <source>it is a link to a file outside the folder; only files inside are read</source>
        <translation>dolen sy’n arwain allan o’r ffolder yw hon; dim ond ffeiliau y tu mewn a ddarllenir</translation>
    </message>
    <message>
        <source>the file is ignored; tables are read from CSV files</source>
        <translation>anwybyddir y ffeil; o ffeiliau CSV y darllenir tablau</translation>
    </message>
    <message>
        <source>%1 is also a file for %2; keep one, or name it in %3</source>
        <translation>mae %1 yn ffeil i %2 hefyd; cadwch un, neu enwch hi yn %3</translation>
    </message>
    <message>
        <source>the file is ignored; %1 names %2 for %3</source>
        <translation>anwybyddir y ffeil; mae %1 yn enwi %2 ar gyfer %3</translation>
    </message>
    <message>
        <source>the column %1 appears twice in the heading</source>
        <translation>mae’r golofn %1 ddwywaith yn y pennawd</translation>
    </message>
    <message>
        <source>there is no column “%1” in %2; it is ignored</source>
        <translation>nid oes colofn “%1” yn %2; fe’i hanwybyddir</translation>
    </message>
    <message>
        <source>the row has %1 cells but the heading has %2</source>
        <translation>mae %1 o gelloedd yn y rhes lle mae %2 yn y pennawd</translation>
    </message>
    <message>
        <source>column %1 has no heading; it is ignored</source>
        <translation>nid oes pennawd i golofn %1; fe’i hanwybyddir</translation>
    </message>
    <message>
        <source>“%1” is ambiguous: where semicolons separate the cells, its comma may be a decimal comma; write thousands without a comma, or separate the cells by commas</source>
        <translation>mae “%1” yn amwys: lle mae hanner colonau’n gwahanu’r celloedd, gall ei goma fod yn goma degol; ysgrifennwch filoedd heb goma, neu gwahanwch y celloedd â chomas</translation>
    </message>
    <message>
        <source>row %1 already has the same key</source>
        <translation>mae’r un allwedd yn rhes %1 eisoes</translation>
    </message>
    <message>
        <source>the workbook cannot be assembled in the folder for temporary files; check that its disk has room</source>
        <translation>ni ellir rhoi’r llyfr gwaith at ei gilydd yn y ffolder ffeiliau dros dro; gofalwch fod lle ar ei disg</translation>
    </message>
    <message>
        <source>this file is not a workbook, and a workbook replaces only workbooks; give the workbook another name</source>
        <translation>nid llyfr gwaith yw’r ffeil hon, a dim ond llyfr gwaith y mae llyfr gwaith yn ei ddisodli; rhowch enw arall i’r llyfr gwaith</translation>
    </message>
    <message>
        <source>there is a quotation mark inside a cell; put the whole cell in quotation marks and double the one inside</source>
        <translation>mae dyfynnod y tu mewn i gell; rhowch y gell gyfan mewn dyfynodau a dyblwch yr un y tu mewn</translation>
    </message>
    <message>
        <source>you do not have permission to write here; nothing was changed; choose another folder</source>
        <translation>nid oes gennych ganiatâd i ysgrifennu yma; ni newidiwyd dim; dewiswch ffolder arall</translation>
    </message>
    <message>
        <source>the folder for it does not exist</source>
        <translation>nid yw’r ffolder ar ei chyfer yn bod</translation>
    </message>
    <message>
        <source>there is a file where a folder is needed</source>
        <translation>mae ffeil lle mae angen ffolder</translation>
    </message>
    <message>
        <source>there is a folder where a file is needed</source>
        <translation>mae ffolder lle mae angen ffeil</translation>
    </message>
    <message>
        <source>you do not have permission to read it</source>
        <translation>nid oes gennych ganiatâd i’w ddarllen</translation>
    </message>
    <message>
        <source>the file is read as UTF-16; CSV UTF-8 is expected</source>
        <translation>UTF-16 yw’r ffeil ac fe’i darllenir felly; CSV UTF-8 a ddisgwylir</translation>
    </message>
    <message>
        <source>the file is not UTF-8 and is read as Windows-1252; check its £ signs and accented letters, or save it as CSV UTF-8</source>
        <translation>nid UTF-8 yw’r ffeil ac fe’i darllenir fel Windows-1252; edrychwch ar ei harwyddion £ a’i llythrennau acennog, neu cadwch hi fel CSV UTF-8</translation>
    </message>
    <message>
        <source>the file holds zero bytes, so it is not text; save it as CSV UTF-8</source>
        <translation>mae beitiau sero yn y ffeil, felly nid testun mohoni; cadwch hi fel CSV UTF-8</translation>
    </message>
    <message>
        <source>the file&apos;s group could not be kept; check that everyone who needs it can still open it</source>
        <translation>nid oedd modd cadw grŵp y ffeil; gwnewch yn siŵr y gall pawb sydd ei hangen ei hagor o hyd</translation>
    </message>
    <message>
        <source>there is no outturn for the whole of %1</source>
        <translation>nid oes alldro ar gyfer %1 i gyd</translation>
    </message>
    <message>
        <source>The one forecast that can be judged was %1 too optimistic.</source>
        <translation>Roedd yr un rhagolwg y gellir ei farnu %1 yn rhy optimistaidd.</translation>
    </message>
    <message>
        <source>The one forecast that can be judged was exactly right.</source>
        <translation>Roedd yr un rhagolwg y gellir ei farnu yn union gywir.</translation>
    </message>
    <message>
        <source>The one forecast that can be judged fell inside its band; it was %1 too optimistic.</source>
        <translation>Syrthiodd yr un rhagolwg y gellir ei farnu o fewn ei fand; roedd %1 yn rhy optimistaidd.</translation>
    </message>
    <message>
        <source>The one forecast that can be judged fell outside its band; it was %1 too optimistic.</source>
        <translation>Syrthiodd yr un rhagolwg y gellir ei farnu y tu allan i’w fand; roedd %1 yn rhy optimistaidd.</translation>
    </message>
    <message>
        <source>%1 forecasts can be judged; they were %2 too optimistic on average.</source>
        <translation>Gellir barnu %1 rhagolwg; roeddem %2 yn rhy optimistaidd ar gyfartaledd.</translation>
    </message>
    <message>
        <source>%1 forecasts can be judged; they were %2 too cautious on average.</source>
        <translation>Gellir barnu %1 rhagolwg; roeddem %2 yn rhy ofalus ar gyfartaledd.</translation>
    </message>
    <message>
        <source>%1 forecasts can be judged; on average they were neither too optimistic nor too cautious.</source>
        <translation>Gellir barnu %1 rhagolwg; ar gyfartaledd nid oeddem yn rhy optimistaidd nac yn rhy ofalus.</translation>
    </message>
    <message>
        <source>%1 of %2 forecasts had a band, and %3 fell inside it; overall they were %4 too optimistic on average.</source>
        <translation>Roedd gan %1 o %2 rhagolwg fand, a syrthiodd %3 o’i fewn; at ei gilydd roeddem %4 yn rhy optimistaidd ar gyfartaledd.</translation>
    </message>
    <message>
        <source>%1 of %2 forecasts had a band, and %3 fell inside it; overall they were %4 too cautious on average.</source>
        <translation>Roedd gan %1 o %2 rhagolwg fand, a syrthiodd %3 o’i fewn; at ei gilydd roeddem %4 yn rhy ofalus ar gyfartaledd.</translation>
    </message>
    <message>
        <source>%1 of %2 forecasts had a band, and %3 fell inside it; overall they were neither too optimistic nor too cautious.</source>
        <translation>Roedd gan %1 o %2 rhagolwg fand, a syrthiodd %3 o’i fewn; at ei gilydd nid oeddem yn rhy optimistaidd nac yn rhy ofalus.</translation>
    </message>
    <message>
        <source>Of %1 forecasts %2 fell inside their band; they were %3 too optimistic on average.</source>
        <translation>O %1 rhagolwg syrthiodd %2 o fewn eu band; roeddem %3 yn rhy optimistaidd ar gyfartaledd.</translation>
    </message>
    <message>
        <source>Of %1 forecasts %2 fell inside their band; they were %3 too cautious on average.</source>
        <translation>O %1 rhagolwg syrthiodd %2 o fewn eu band; roeddem %3 yn rhy ofalus ar gyfartaledd.</translation>
    </message>
    <message>
        <source>Of %1 forecasts %2 fell inside their band; on average they were neither too optimistic nor too cautious.</source>
        <translation>O %1 rhagolwg syrthiodd %2 o fewn eu band; ar gyfartaledd nid oeddem yn rhy optimistaidd nac yn rhy ofalus.</translation>
    </message>
    <message>
        <source>Activity made the largest difference between plan and outturn: %1 favourable.</source>
        <translation>Gweithgarwch a wnaeth y gwahaniaeth mwyaf rhwng y cynllun a’r alldro: %1 er gwell.</translation>
    </message>
    <message>
        <source>Activity made the largest difference between plan and outturn: %1 adverse.</source>
        <translation>Gweithgarwch a wnaeth y gwahaniaeth mwyaf rhwng y cynllun a’r alldro: %1 er gwaeth.</translation>
    </message>
    <message>
        <source>Prices made the largest difference between plan and outturn: %1 favourable.</source>
        <translation>Prisiau a wnaeth y gwahaniaeth mwyaf rhwng y cynllun a’r alldro: %1 er gwell.</translation>
    </message>
    <message>
        <source>Prices made the largest difference between plan and outturn: %1 adverse.</source>
        <translation>Prisiau a wnaeth y gwahaniaeth mwyaf rhwng y cynllun a’r alldro: %1 er gwaeth.</translation>
    </message>
    <message>
        <source>Inflation made the largest difference between plan and outturn: %1 favourable.</source>
        <translation>Chwyddiant a wnaeth y gwahaniaeth mwyaf rhwng y cynllun a’r alldro: %1 er gwell.</translation>
    </message>
    <message>
        <source>Inflation made the largest difference between plan and outturn: %1 adverse.</source>
        <translation>Chwyddiant a wnaeth y gwahaniaeth mwyaf rhwng y cynllun a’r alldro: %1 er gwaeth.</translation>
    </message>
    <message>
        <source>Most of the difference between plan and outturn is not explained by activity, prices or inflation: other causes are %1 favourable.</source>
        <translation>Nid gweithgarwch, prisiau na chwyddiant sy’n egluro’r rhan fwyaf o’r gwahaniaeth rhwng y cynllun a’r alldro: achosion eraill sydd i %1 er gwell.</translation>
    </message>
    <message>
        <source>Most of the difference between plan and outturn is not explained by activity, prices or inflation: other causes are %1 adverse.</source>
        <translation>Nid gweithgarwch, prisiau na chwyddiant sy’n egluro’r rhan fwyaf o’r gwahaniaeth rhwng y cynllun a’r alldro: achosion eraill sydd i %1 er gwaeth.</translation>
    </message>
    <message>
        <source>In %1 %2 ended %3 worse than plan.</source>
        <translation>Yn %1 gorffennodd %2 y flwyddyn %3 yn waeth na’r cynllun.</translation>
    </message>
    <message>
        <source>In %1 %2 ended %3 better than plan.</source>
        <translation>Yn %1 gorffennodd %2 y flwyddyn %3 yn well na’r cynllun.</translation>
    </message>
    <message>
        <source>In %1 %2 ended on plan.</source>
        <translation>Yn %1 gorffennodd %2 y flwyddyn yn unol â’r cynllun.</translation>
    </message>
    <message>
        <source>At month %1 of %2 %3 is %4 worse than plan.</source>
        <translation>Ym mis %1 o %2 mae %3 %4 yn waeth na’r cynllun.</translation>
    </message>
    <message>
        <source>At month %1 of %2 %3 is %4 better than plan.</source>
        <translation>Ym mis %1 o %2 mae %3 %4 yn well na’r cynllun.</translation>
    </message>
    <message>
        <source>At month %1 of %2 %3 is on plan.</source>
        <translation>Ym mis %1 o %2 mae %3 yn unol â’r cynllun.</translation>
    </message>
    <message>
        <source>The year is expected to end with a deficit of %1; the plan was a deficit of %2.</source>
        <translation>Disgwylir i’r flwyddyn orffen gyda diffyg o %1; y cynllun oedd diffyg o %2.</translation>
    </message>
    <message>
        <source>The year is expected to end with a deficit of %1; the plan was a surplus of %2.</source>
        <translation>Disgwylir i’r flwyddyn orffen gyda diffyg o %1; y cynllun oedd gwarged o %2.</translation>
    </message>
    <message>
        <source>The year is expected to end with a surplus of %1; the plan was a deficit of %2.</source>
        <translation>Disgwylir i’r flwyddyn orffen gyda gwarged o %1; y cynllun oedd diffyg o %2.</translation>
    </message>
    <message>
        <source>The year is expected to end with a surplus of %1; the plan was a surplus of %2.</source>
        <translation>Disgwylir i’r flwyddyn orffen gyda gwarged o %1; y cynllun oedd gwarged o %2.</translation>
    </message>
    <message>
        <source>Largest adverse variance: %1, %2; largest favourable variance: %3, %4.</source>
        <translation>Amrywiant anffafriol mwyaf: %1, %2; amrywiant ffafriol mwyaf: %3, %4.</translation>
    </message>
    <message>
        <source>Largest adverse variance: %1, %2.</source>
        <translation>Amrywiant anffafriol mwyaf: %1, %2.</translation>
    </message>
    <message>
        <source>Largest favourable variance: %1, %2.</source>
        <translation>Amrywiant ffafriol mwyaf: %1, %2.</translation>
    </message>
    <message>
        <source>There are actuals for %1 of %2 organisations; totals are for these only.</source>
        <translation>Mae ffigurau gwirioneddol ar gael ar gyfer %1 o %2 sefydliad; symiau’r rhain yn unig a ddangosir.</translation>
    </message>
    <message>
        <source>there is already a forecast %1, and forecasts are kept as they were made; choose another code</source>
        <translation>mae rhagolwg %1 eisoes, a chedwir rhagolygon fel y’u gwnaed; dewiswch god arall</translation>
    </message>
    <message>
        <source>there are no actuals for %1</source>
        <translation>nid oes ffigurau gwirioneddol ar gyfer %1</translation>
    </message>
    <message>
        <source>there are no actuals for %1 to month %2; there are to month: %3</source>
        <translation>nid oes ffigurau gwirioneddol ar gyfer %1 hyd at fis %2; mae rhai hyd at fis: %3</translation>
    </message>
    <message>
        <source>It pays nothing, because there is no activity for it to price. Tick the services it covers, and type their volumes on the Activity page.</source>
        <translation>Nid yw’n talu dim: nid oes gweithgarwch iddo ei brisio. Ticiwch y gwasanaethau y mae’n eu cwmpasu, a theipiwch eu niferoedd ar y dudalen Gweithgarwch.</translation>
    </message>
    <message>
        <source>In %1 the arrangement makes no difference to the whole economy.</source>
        <translation>Yn %1 nid yw’r trefniant yn gwneud unrhyw wahaniaeth i’r economi gyfan.</translation>
    </message>
    <message>
        <source>In %1 the arrangements together make no difference to the whole economy.</source>
        <translation>Yn %1 nid yw’r trefniadau gyda’i gilydd yn gwneud unrhyw wahaniaeth i’r economi gyfan.</translation>
    </message>
    <message>
        <source>“%1” helps most: %2 gains %3.</source>
        <translation>“%1” sy’n helpu fwyaf: mae %2 yn ennill %3.</translation>
    </message>
    <message>
        <source>“%1” costs most: %2 loses %3.</source>
        <translation>“%1” sy’n costio fwyaf: mae %2 yn colli %3.</translation>
    </message>
    <message>
        <source>%1 of cost is stranded where activity has moved away.</source>
        <translation>Gadewir %1 o gost ar ôl lle mae gweithgarwch wedi symud i ffwrdd.</translation>
    </message>
    <message>
        <source>The largest adverse step is the base year itself, %1.</source>
        <translation>Y flwyddyn sylfaen ei hun yw’r cam anffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest favourable step is the base year itself, %1.</source>
        <translation>Y flwyddyn sylfaen ei hun yw’r cam ffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest adverse step is non-recurrent items, %1.</source>
        <translation>Eitemau anghylchol yw’r cam anffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest favourable step is non-recurrent items, %1.</source>
        <translation>Eitemau anghylchol yw’r cam ffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest adverse step is contracts and budgets starting and ending, %1.</source>
        <translation>Contractau a chyllidebau’n dechrau ac yn dod i ben yw’r cam anffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest favourable step is contracts and budgets starting and ending, %1.</source>
        <translation>Contractau a chyllidebau’n dechrau ac yn dod i ben yw’r cam ffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest adverse step is growth in activity and population, %1.</source>
        <translation>Twf mewn gweithgarwch a phoblogaeth yw’r cam anffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest favourable step is growth in activity and population, %1.</source>
        <translation>Twf mewn gweithgarwch a phoblogaeth yw’r cam ffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest adverse step is prices and contract uplifts, %1.</source>
        <translation>Prisiau a chodiadau contractau yw’r cam anffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest favourable step is prices and contract uplifts, %1.</source>
        <translation>Prisiau a chodiadau contractau yw’r cam ffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest adverse step is cost inflation, %1.</source>
        <translation>Chwyddiant costau yw’r cam anffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest favourable step is cost inflation, %1.</source>
        <translation>Chwyddiant costau yw’r cam ffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest adverse step is savings, %1.</source>
        <translation>Arbedion yw’r cam anffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest favourable step is savings, %1.</source>
        <translation>Arbedion yw’r cam ffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest adverse step is capital and financing, %1.</source>
        <translation>Cyfalaf ac ariannu yw’r cam anffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest favourable step is capital and financing, %1.</source>
        <translation>Cyfalaf ac ariannu yw’r cam ffafriol mwyaf, %1.</translation>
    </message>
    <message>
        <source>The largest adverse step is the arrangement “%1”, %2.</source>
        <translation>Y trefniant “%1” yw’r cam anffafriol mwyaf, %2.</translation>
    </message>
    <message>
        <source>The largest favourable step is the arrangement “%1”, %2.</source>
        <translation>Y trefniant “%1” yw’r cam ffafriol mwyaf, %2.</translation>
    </message>
    <message>
        <source>Up to %2 “%1” is worth nothing to the economy at present value.</source>
        <translation>Hyd at %2 nid yw “%1” yn werth dim i’r economi yn ôl gwerth presennol.</translation>
    </message>
    <message>
        <source>Up to %2 “%1” costs the economy %3 at present value, excluding external support.</source>
        <translation>Hyd at %2 mae “%1” yn costio %3 i’r economi yn ôl gwerth presennol, ac eithrio cymorth allanol.</translation>
    </message>
    <message>
        <source>Up to %2 “%1” is worth %3 to the economy at present value, excluding external support.</source>
        <translation>Hyd at %2 mae “%1” yn werth %3 i’r economi yn ôl gwerth presennol, ac eithrio cymorth allanol.</translation>
    </message>
    <message>
        <source>%1 gains most over the years, %2; no organisation loses.</source>
        <translation>%1 sy’n ennill fwyaf dros y blynyddoedd, sef %2; nid oes neb yn colli.</translation>
    </message>
    <message>
        <source>%1 loses most over the years, %2; no organisation gains.</source>
        <translation>%1 sy’n colli fwyaf dros y blynyddoedd, sef %2; nid oes neb yn ennill.</translation>
    </message>
    <message>
        <source>The lead, %1, stays in balance in every year from %2.</source>
        <translation>Mae’r arweinydd, %1, yn dal i fantoli bob blwyddyn o %2 ymlaen.</translation>
    </message>
    <message>
        <source>The lead, %1, falls into deficit in %2; without the arrangement it would not.</source>
        <translation>Mae’r arweinydd, %1, yn mynd i ddiffyg yn %2; heb y trefniant ni fyddai’n gwneud hynny.</translation>
    </message>
    <message>
        <source>The lead, %1, is in deficit from %2; without the arrangement, from %3.</source>
        <translation>Mae’r arweinydd, %1, mewn diffyg o %2 ymlaen; heb y trefniant, o %3 ymlaen.</translation>
    </message>
    <message>
        <source>No combination does better in %1 than no change: a deficit of %2.</source>
        <translation>Nid oes cyfuniad sy’n gwneud yn well yn %1 na pheidio â newid dim: diffyg o %2.</translation>
    </message>
    <message>
        <source>No combination does better in %1 than no change: a surplus of %2.</source>
        <translation>Nid oes cyfuniad sy’n gwneud yn well yn %1 na pheidio â newid dim: gwarged o %2.</translation>
    </message>
    <message>
        <source>The best result in %1 is a deficit of %2, with one-off funding of %3: %4.</source>
        <translation>Y canlyniad gorau yn %1 yw diffyg o %2, gyda chyllid untro o %3: %4.</translation>
    </message>
    <message>
        <source>The best result in %1 is a surplus of %2, with one-off funding of %3: %4.</source>
        <translation>Y canlyniad gorau yn %1 yw gwarged o %2, gyda chyllid untro o %3: %4.</translation>
    </message>
    <message>
        <source>With no change, %2 of the organisations are in the failure regime in %1; some combinations leave none in it.</source>
        <translation>Heb newid dim, mae %2 o’r sefydliadau yn y gyfundrefn fethiant yn %1; gyda rhai cyfuniadau nid oes yr un ynddi.</translation>
    </message>
    <message>
        <source>With no change, %2 of the organisations are in the failure regime in %1; at best %3 still are.</source>
        <translation>Heb newid dim, mae %2 o’r sefydliadau yn y gyfundrefn fethiant yn %1; ar y gorau mae %3 ynddi o hyd.</translation>
    </message>
    <message>
        <source>With no change, no organisation is in the failure regime in %1.</source>
        <translation>Heb newid dim, nid oes yr un sefydliad yn y gyfundrefn fethiant yn %1.</translation>
    </message>
    <message>
        <source>No combination leaves fewer in the failure regime in %1 than no change: %2.</source>
        <translation>Nid oes cyfuniad sy’n gadael llai yn y gyfundrefn fethiant yn %1 na pheidio â newid dim: %2.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Dim newid</translation>
    </message>
    <message>
        <source>%1 of %2 combinations are on the frontier: no other does as well for less one-off funding.</source>
        <translation>Mae %1 o %2 o gyfuniadau ar y ffin: nid oes yr un arall yn gwneud cystal am lai o gyllid untro.</translation>
    </message>
    <message>
        <source>“%1” and “%2” must not be combined</source>
        <translation>ni ddylid cyfuno “%1” a “%2”</translation>
    </message>
    <message>
        <source>%1 is not a step of the bridge; its steps are %2</source>
        <translation>nid yw %1 yn gam o’r bont; ei chamau yw %2</translation>
    </message>
    <message>
        <source>there is no such posting in %1</source>
        <translation>ni chofnodir dim felly yn %1</translation>
    </message>
    <message>
        <source>write a figure of this kind as %1</source>
        <translation>ysgrifennwch ffigur o’r math hwn fel %1</translation>
    </message>
    <message>
        <source>this is a typed cell, not a result; --dependents lists what follows from it</source>
        <translation>cell a deipiwyd yw hon, nid canlyniad; mae --dependents yn rhestru’r hyn sy’n deillio ohoni</translation>
    </message>
    <message>
        <source>Up to %1 it varies only by chance.</source>
        <translation>Hyd %1 mae’n amrywio ar hap yn unig.</translation>
    </message>
    <message>
        <source>%1 is within chance variation; a change for the worse was marked up to %2.</source>
        <translation>Mae %1 o fewn amrywiad ar hap; nodwyd newid er gwaeth hyd %2.</translation>
    </message>
    <message>
        <source>%1 is within chance variation; a change for the better was marked up to %2.</source>
        <translation>Mae %1 o fewn amrywiad ar hap; nodwyd newid er gwell hyd %2.</translation>
    </message>
    <message>
        <source>Seven months or more in a row up to %1 move in the same direction: a change for the better.</source>
        <translation>Mae saith mis neu fwy hyd %1 yn mynd yr un ffordd, y naill ar ôl y llall: newid er gwell.</translation>
    </message>
    <message>
        <source>Seven months or more in a row up to %1 move in the same direction: a change for the worse.</source>
        <translation>Mae saith mis neu fwy hyd %1 yn mynd yr un ffordd, y naill ar ôl y llall: newid er gwaeth.</translation>
    </message>
    <message>
        <source>Unless something changes, the target of %1 will be met every month.</source>
        <translation>Oni bai bod rhywbeth yn newid, cyrhaeddir y targed o %1 bob mis.</translation>
    </message>
    <message>
        <source>Unless something changes, the target of %1 will not be met.</source>
        <translation>Oni bai bod rhywbeth yn newid, ni chyrhaeddir y targed o %1.</translation>
    </message>
    <message>
        <source>Whether the target of %1 is met is down to chance: some months will meet it, some will not.</source>
        <translation>Hap sy’n penderfynu a gyrhaeddir y targed o %1: bydd rhai misoedd yn ei gyrraedd, eraill ddim.</translation>
    </message>
    <message>
        <source>%1 belongs to no arrangement, so there is no benefit to report.</source>
        <translation>Nid yw %1 yn perthyn i drefniant, felly nid oes budd i’w adrodd.</translation>
    </message>
    <message>
        <source>%1 has no observations in a projected year since the arrangement began.</source>
        <translation>Nid oes gan %1 arsylwadau mewn blwyddyn a ragamcenir ers i’r trefniant ddechrau.</translation>
    </message>
    <message>
        <source>The plan was for no saving by then.</source>
        <translation>Nid oedd y cynllun yn disgwyl arbediad erbyn hynny.</translation>
    </message>
    <message>
        <source>The plan was a saving of %1 by then; %2 of it has been achieved.</source>
        <translation>Y cynllun oedd arbed %1 erbyn hynny; cyflawnwyd %2 ohono.</translation>
    </message>
    <message>
        <source>The plan was a saving of %1 by then; %2 of it has been achieved (8 times in 10 between %3 and %4).</source>
        <translation>Y cynllun oedd arbed %1 erbyn hynny; cyflawnwyd %2 ohono (8 gwaith o bob 10 rhwng %3 a %4).</translation>
    </message>
    <message>
        <source>Before that it was already %1 below the volumes of the scenario, which is included in this.</source>
        <translation>Cyn hynny roedd eisoes %1 yn is na chyfeintiau’r senario, ac mae hynny wedi’i gynnwys yn hyn.</translation>
    </message>
    <message>
        <source>Before that it was already %1 above the volumes of the scenario, which is included in this.</source>
        <translation>Cyn hynny roedd eisoes %1 yn uwch na chyfeintiau’r senario, ac mae hynny wedi’i gynnwys yn hyn.</translation>
    </message>
    <message>
        <source>%1 has no observations yet.</source>
        <translation>Nid oes gan %1 arsylwadau eto.</translation>
    </message>
    <message>
        <source>There are fewer than twelve months of observations before %1, when the arrangement began, so the limits are those of all months together.</source>
        <translation>Mae llai na deuddeg mis o arsylwadau cyn %1, pan ddechreuodd y trefniant, felly terfynau’r holl fisoedd gyda’i gilydd a ddefnyddir.</translation>
    </message>
    <message>
        <source>Months without observations are left out: %1 of %2 since the start.</source>
        <translation>Gadewir allan fisoedd heb arsylwadau: %1 o %2 ers y dechrau.</translation>
    </message>
    <message>
        <source>Each month is compared with a twelfth of the year’s volume of all services together, which ignores seasonality.</source>
        <translation>Cymherir pob mis â deuddegfed ran o gyfaint y flwyddyn ar gyfer yr holl wasanaethau gyda’i gilydd, sy’n anwybyddu’r tymhorau.</translation>
    </message>
    <message>
        <source>Each month is compared with a twelfth of the year’s volume, which ignores seasonality.</source>
        <translation>Cymherir pob mis â deuddegfed ran o gyfaint y flwyddyn, sy’n anwybyddu’r tymhorau.</translation>
    </message>
    <message>
        <source>No measure is changing: all vary only by chance.</source>
        <translation>Nid oes mesur yn newid: mae pob un yn amrywio ar hap yn unig.</translation>
    </message>
    <message>
        <source>Live model by Breakeven · change a blue number and every figure recalculates</source>
        <translation>Model byw gan Breakeven · newidiwch rif glas a bydd pob ffigur yn dilyn</translation>
    </message>
    <message>
        <source>The value used where nothing was typed; it can be changed too.</source>
        <translation>Y gwerth a ddefnyddir lle na theipiwyd dim; gellir ei newid hefyd.</translation>
    </message>
    <message>
        <source>Calculated. Texts, years and whole numbers on the input sheets decide which formulas there are: to change those, change the document and write the workbook again.</source>
        <translation>Wedi’i gyfrifo. Testunau, blynyddoedd a rhifau cyfan ar ddalennau’r mewnbynnau sy’n penderfynu pa fformiwlâu sydd: i newid y rheini, newidiwch y ddogfen ac ysgrifennwch y llyfr gwaith eto.</translation>
    </message>
    <message>
        <source>The last sheet shows whether money is conserved, and whether the cases the formulas were written for still apply.</source>
        <translation>Mae’r ddalen olaf yn dweud a yw arian yn cael ei gadw, ac ai’r un achosion â’r rhai a ysgrifennwyd sy’n dal.</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Yr hyn y mae’n ei gynnwys</translation>
    </message>
    <message>
        <source>Money is conserved: all surpluses add up to that of the economy</source>
        <translation>Mae arian yn cael ei gadw: gwargedion pawb yw gwarged yr economi</translation>
    </message>
    <message>
        <source>The failure regime is unchanged</source>
        <translation>Mae’r gyfundrefn fethiant fel yr oedd</translation>
    </message>
    <message>
        <source>Arrangements in force and their start years are unchanged</source>
        <translation>Mae trefniadau mewn grym, ac yn dechrau, fel yr oeddent</translation>
    </message>
    <message>
        <source>Whole numbers that decide between cases are unchanged in total</source>
        <translation>Mae rhifau cyfan, sy’n penderfynu fesul achos, yn adio i’r un peth ag o’r blaen</translation>
    </message>
    <message>
        <source>Sites: %1, all of which can be opened. Arrangements in them: %2.</source>
        <translation>Safleoedd: %1, a phob un yn agor. Trefniadau ynddynt: %2.</translation>
    </message>
    <message>
        <source>Sites: %1, of which %2 can be opened. Arrangements in them: %3.</source>
        <translation>Safleoedd: %1, y mae %2 ohonynt yn agor. Trefniadau ynddynt: %3.</translation>
    </message>
    <message>
        <source>In %1 they improve the results of their economies by %2, each alongside the others at its site.</source>
        <translation>Yn %1 maent yn gwella canlyniadau eu heconomïau o %2, pob un ochr yn ochr â’r lleill yn ei safle.</translation>
    </message>
    <message>
        <source>In %1 they worsen the results of their economies by %2, each alongside the others at its site.</source>
        <translation>Yn %1 maent yn gwaethygu canlyniadau eu heconomïau o %2, pob un ochr yn ochr â’r lleill yn ei safle.</translation>
    </message>
    <message>
        <source>%1: across %2 sites the effect is %3 less of the activity it acts on, in 8 of 10 cases %4.</source>
        <translation>%1: yn ôl %2 safle gyda’i gilydd yr effaith yw %3 yn llai o’r gweithgarwch y mae’n gweithredu arno, mewn 8 o bob 10 achos %4.</translation>
    </message>
    <message>
        <source>%1: across %2 sites the effect is %3 less of the cost it acts on, in 8 of 10 cases %4.</source>
        <translation>%1: yn ôl %2 safle gyda’i gilydd yr effaith yw %3 yn llai o’r gost y mae’n gweithredu arni, mewn 8 o bob 10 achos %4.</translation>
    </message>
    <message>
        <source>With fewer than three sites it is not known what another one should expect.</source>
        <translation>Gyda llai na thri safle ni ellir dweud beth y dylai un arall ei ddisgwyl.</translation>
    </message>
    <message>
        <source>The sites differ no more than would be expected by chance.</source>
        <translation>Nid yw’r safleoedd yn gwahaniaethu mwy nag y byddent ar hap yn unig.</translation>
    </message>
    <message>
        <source>%1 of the variation is between sites rather than chance.</source>
        <translation>O’r amrywiad mae %1 rhwng safleoedd, nid ar hap.</translation>
    </message>
    <message>
        <source>Left out because neither measured nor planned with a range: %1.</source>
        <translation>Wedi eu hepgor, heb eu mesur na’u cynllunio ag ystod: %1.</translation>
    </message>
    <message>
        <source>the figure meets the target of %1 throughout the range: %2 at %3 and %4 at %5</source>
        <translation>mae’r ffigur yn cyrraedd y targed o %1 dros yr ystod gyfan: %2 ar %3 a %4 ar %5</translation>
    </message>
    <message>
        <source>further from the current value, %1 is also an answer: the figure is %2</source>
        <translation>ymhellach o werth heddiw, mae %1 yn ateb hefyd: y ffigur yw %2</translation>
    </message>
    <message>
        <source>the figure moves in the same direction whether %1 is low or high</source>
        <translation>mae’r ffigur yn symud i’r un cyfeiriad boed %1 yn isel neu’n uchel</translation>
    </message>
    <message>
        <source>%1 is not a limit that can be searched from</source>
        <translation>nid yw %1 yn derfyn y gellir chwilio ohono</translation>
    </message>
    <message>
        <source>%1 is not below %2</source>
        <translation>nid yw %1 yn is na %2</translation>
    </message>
    <message>
        <source>%1 is a whole number of years, few enough to try one by one; only money, numbers and rates can be searched for</source>
        <translation>mae %1 yn nifer cyfan o flynyddoedd, sy’n ddigon prin i’w rhoi ar brawf fesul un; arian, rhifau a chyfraddau a geisir</translation>
    </message>
    <message>
        <source>%1 is not a number; only money, numbers and rates can be searched for</source>
        <translation>nid yw %1 yn rhif; arian, rhifau a chyfraddau a geisir</translation>
    </message>
    <message>
        <source>no row matches this</source>
        <translation>nid oes rhes sy’n cyfateb i hyn</translation>
    </message>
    <message>
        <source>the cell is blank and takes the value of %1; search for that one instead</source>
        <translation>mae’r gell yn wag ac yn cymryd yr hyn sydd yn %1; gellir symud hwnnw</translation>
    </message>
    <message>
        <source>a list of rates is not a single number; add to it or multiply it</source>
        <translation>nid oes un rhif i restr o gyfraddau; ychwanegwch ati neu lluoswch hi</translation>
    </message>
    <message>
        <source>zero stays zero whatever it is multiplied by; add to it instead</source>
        <translation>mae dim yn aros yn ddim beth bynnag y’i lluosir ag ef; ychwanegwch ato yn lle hynny</translation>
    </message>
    <message>
        <source>Of which donated assets</source>
        <translation>O hynny, asedau a roddwyd</translation>
    </message>
    <message>
        <source>of which external support</source>
        <translation>gan gynnwys cymorth allanol</translation>
    </message>
    <message>
        <source>In the failure regime without it</source>
        <translation>Yn y gyfundrefn fethiant hebddo</translation>
    </message>
    <message>
        <source>effect by year: %1</source>
        <translation>effaith fesul blwyddyn: %1</translation>
    </message>
    <message>
        <source>Shares are estimated from a sample of the orders in which the arrangements could be added.</source>
        <translation>Cyfrifir y cyfrannau o sampl o’r trefnau y gall y trefniadau ddod ynddynt.</translation>
    </message>
    <message>
        <source>£, to the penny · effects on the surplus: positive is favourable</source>
        <translation>£, i’r geiniog · effeithiau ar y gwarged: mae positif yn ffafriol</translation>
    </message>
    <message>
        <source>Yearly rates of inflation, growth and tariff prices</source>
        <translation>Cyfraddau blynyddol chwyddiant, twf a phrisiau tariff</translation>
    </message>
    <message>
        <source>in grey: carried forward from the latest year given</source>
        <translation>mewn llwyd: wedi’i chario ymlaen o’r flwyddyn ddiweddaraf a roddwyd</translation>
    </message>
    <message>
        <source>Every pound one organisation pays another is received there, and the results of all add up to the economy&apos;s · £, to the penny</source>
        <translation>Derbynnir pob punt y mae un sefydliad yn ei thalu i un arall yno, ac mae canlyniadau pawb yn adio i ganlyniad yr economi · £, i’r geiniog</translation>
    </message>
    <message>
        <source>* merged by then: its own surplus, within the statement of the organisation it merged into</source>
        <translation>* wedi uno erbyn hynny: ei warged ei hun, o fewn datganiad y sefydliad yr unodd ag ef</translation>
    </message>
    <message>
        <source>to 2016 a score of 4 is best and 1 worst; for use of resources 1 is best</source>
        <translation>hyd 2016 sgôr o 4 sydd orau ac 1 waethaf; ar gyfer defnydd o adnoddau 1 sydd orau</translation>
    </message>
    <message>
        <source>Results by Breakeven · values only: nothing here recalculates when a cell is changed</source>
        <translation>Canlyniadau gan Breakeven · gwerthoedd yn unig: nid yw dim yma’n ailgyfrifo pan newidir cell</translation>
    </message>
    <message>
        <source>Pounds to the penny, except in the summary; costs are positive, deficits and other negative amounts are in brackets and red, a dash is zero.</source>
        <translation>Punnoedd i’r geiniog, heblaw’r crynodeb; mae costau’n bositif, saif diffygion a symiau negyddol eraill mewn cromfachau a choch, a dim yw llinell.</translation>
    </message>
    <message>
        <source>£000, rounded so that all totals add up as shown; the statements have the amounts to the penny</source>
        <translation>£000, wedi’u talgrynnu fel bod pob cyfanswm yn swm yr hyn a ddangosir; mae’r symiau i’r geiniog yn y datganiadau</translation>
    </message>
    <message>
        <source>It is never below %1 or above %2.</source>
        <translation>Nid yw byth islaw %1 nac uwchlaw %2.</translation>
    </message>
    <message>
        <source>It always starts between %1 and %2 years after the plan.</source>
        <translation>Mae bob amser yn dechrau rhwng %1 a %2 o flynyddoedd ar ôl y cynllun.</translation>
    </message>
    <message>
        <source>What is added is never less than %1 or more than %2.</source>
        <translation>Nid yw’r hyn a adir byth yn llai na %1 nac yn fwy na %2.</translation>
    </message>
    <message>
        <source>It is never below %1 of its value or above %2 of it.</source>
        <translation>Nid yw byth islaw %1 o’i werth nac uwchlaw %2 ohono.</translation>
    </message>
    <message>
        <source>One time in ten it is below %1, and one time in ten above %2.</source>
        <translation>Un tro mewn deg mae islaw %1, ac un tro mewn deg uwchlaw %2.</translation>
    </message>
    <message>
        <source>One time in ten it starts less than %1 years after the plan, and one time in ten more than %2, in whole years.</source>
        <translation>Un tro mewn deg mae’n dechrau lai na %1 o flynyddoedd ar ôl y cynllun, ac un tro mewn deg fwy na %2; blynyddoedd cyfan sy’n cyfrif.</translation>
    </message>
    <message>
        <source>One time in ten less than %1 is added, and one time in ten more than %2.</source>
        <translation>Un tro mewn deg adir llai na %1, ac un tro mewn deg mwy na %2.</translation>
    </message>
    <message>
        <source>One time in ten it is below %1 of its value, and one time in ten above %2 of it.</source>
        <translation>Un tro mewn deg mae islaw %1 o’i werth, ac un tro mewn deg uwchlaw %2 ohono.</translation>
    </message>
    <message>
        <source>The most likely value is %1.</source>
        <translation>Y gwerth mwyaf tebygol yw %1.</translation>
    </message>
    <message>
        <source>Half the time it is below %1, half the time above.</source>
        <translation>Hanner yr amser mae islaw %1, hanner uwchlaw.</translation>
    </message>
    <message>
        <source>All values in between are equally likely.</source>
        <translation>Mae pob gwerth rhyngddynt yr un mor debygol.</translation>
    </message>
    <message>
        <source>Each of its cells varies independently.</source>
        <translation>Mae pob un o’i gelloedd yn amrywio’n annibynnol.</translation>
    </message>
    <message>
        <source>%1 of the variance is shared by all its cells; the rest is each cell&apos;s own.</source>
        <translation>Rhennir %1 o’r amrywiant gan ei holl gelloedd; pob cell biau’r gweddill.</translation>
    </message>
    <message>
        <source>It moves against the group %1: down when the others go up.</source>
        <translation>Mae’n symud yn erbyn y grŵp %1: i lawr lle mae’r lleill yn mynd i fyny.</translation>
    </message>
    <message>
        <source>It is the same in every year.</source>
        <translation>Mae yr un fath ym mhob blwyddyn.</translation>
    </message>
    <message>
        <source>%1 of each year&apos;s deviation carries over to the next.</source>
        <translation>Mae %1 o wyriad pob blwyddyn yn cario drosodd i’r nesaf.</translation>
    </message>
    <message>
        <source>%1 would merge twice, or with itself</source>
        <translation>byddai %1 yn uno ddwywaith, neu ag ef ei hun</translation>
    </message>
    <message>
        <source>Choose between 1 and 25 years.</source>
        <translation>Dewiswch rhwng 1 a 25 mlynedd.</translation>
    </message>
    <message>
        <source>Took national changes for %1 years into tariff %2</source>
        <translation>Cymerwyd newidiadau cenedlaethol %1 o flynyddoedd ar gyfer tariff %2</translation>
    </message>
    <message>
        <source>row %1 has the same keys: %2</source>
        <translation>mae gan res %1 yr un allweddi: %2</translation>
    </message>
    <message>
        <source>row %1 has the same keys, but “%2” here</source>
        <translation>mae gan res %1 yr un allweddi, ond “%2” yma</translation>
    </message>
    <message>
        <source>there is no such row here, and rows are not being added</source>
        <translation>nid oes rhes o’r fath yma, ac nid oes un i’w hychwanegu</translation>
    </message>
    <message>
        <source>the row is already here, and only new rows are being added</source>
        <translation>mae’r rhes yma eisoes, a dim ond rhai newydd sydd i’w hychwanegu</translation>
    </message>
    <message>
        <source>a new row needs it; choose the column it is in, or one value for all rows</source>
        <translation>mae ar res newydd ei angen; dewiswch y golofn y mae ynddi, neu un gwerth i bob rhes</translation>
    </message>
    <message>
        <source>choose the column it is in, or one value for all rows</source>
        <translation>dewiswch y golofn y mae ynddi, neu un gwerth i bob rhes</translation>
    </message>
    <message>
        <source>a result of other rows</source>
        <translation>canlyniad rhesi eraill</translation>
    </message>
    <message>
        <source>the headings repeated</source>
        <translation>y penawdau eto</translation>
    </message>
    <message>
        <source>the sheet shows an error here; correct it there</source>
        <translation>mae’r ddalen yn dangos gwall yma; cywirwch ef yno</translation>
    </message>
    <message>
        <source>“%1” is not a known %2 here; say what it means</source>
        <translation>nid yw “%1” yn air am %2 yma; dywedwch beth yw ei ystyr</translation>
    </message>
    <message>
        <source>no site shows what such an arrangement does</source>
        <translation>nid oes yr un safle’n dweud beth mae trefniant o’r fath yn ei wneud</translation>
    </message>
    <message>
        <source>If all had begun in %1, it would be %2.</source>
        <translation>Pe bai pob un wedi dechrau yn %1, byddai’n %2.</translation>
    </message>
    <message>
        <source>Each copy is expected to reduce what it acts on by %1, in 8 of 10 cases by %2.</source>
        <translation>Mae pob copi i gael %1 yn llai o’r hyn y mae’n gweithredu arno, mewn 8 o bob 10 achos %2.</translation>
    </message>
    <message>
        <source>This rests on fewer than three sites; differences between places are not allowed for.</source>
        <translation>Llai na thri safle sy’n dweud hynny; nid yw’r ffaith bod lleoedd yn gwahaniaethu wedi ei chyfrif.</translation>
    </message>
    <message>
        <source>Places that already have such an arrangement: %1.</source>
        <translation>Lleoedd sydd â threfniant o’r fath eisoes: %1.</translation>
    </message>
    <message>
        <source>There are no observations of “%1” since the arrangement began that can be compared with activity.</source>
        <translation>Ni welwyd dim o “%1” ers i’r trefniant ddechrau y gellid ei gymharu â gweithgarwch.</translation>
    </message>
    <message>
        <source>In the months observed for “%1” the arrangement was not yet planned to save anything; there is nothing to measure it by.</source>
        <translation>Erbyn y misoedd a welwyd o “%1” nid oedd y trefniant i arbed dim eto; nid oes dim i’w fesur wrtho.</translation>
    </message>
    <message>
        <source>One month of “%1” is not enough to show how much it varies by chance.</source>
        <translation>Nid yw un mis o “%1” yn dweud faint mae’n amrywio ohono’i hun.</translation>
    </message>
    <message>
        <source>it is not known how uncertain this rate is; give it a range first</source>
        <translation>nid oes dim yn dweud pa mor ansicr yw’r gyfradd hon; rhowch ystod iddi yn gyntaf</translation>
    </message>
    <message>
        <source>its range is a single value; no observation could change it</source>
        <translation>nid yw ei hystod yn gadael lle iddi; ni allai dim a welwyd ei newid</translation>
    </message>
    <message>
        <source>The observations suggest %1 (between %2 and %3).</source>
        <translation>Mae’r arsylwadau’n awgrymu %1 (rhwng %2 a %3).</translation>
    </message>
    <message>
        <source>The two combined, each weighted by its certainty, give %1 (between %2 and %3).</source>
        <translation>Mae’r ddau wedi’u cyfuno, pob un wedi’i bwysoli yn ôl ei sicrwydd, yn rhoi %1 (rhwng %2 a %3).</translation>
    </message>
    <message>
        <source>it is for a year up to %1, whose figures are now the base</source>
        <translation>mae’n perthyn i flwyddyn hyd at %1, y mae ei ffigurau bellach yn sylfaen</translation>
    </message>
    <message>
        <source>it is about a row that is in the figures of %1 or has ended</source>
        <translation>mae’n perthyn i res sydd yn ffigurau %1 neu sydd wedi dod i ben</translation>
    </message>
    <message>
        <source>it is about a figure that an actual has replaced; it would count twice</source>
        <translation>mae’n perthyn i ffigur y mae ffigur gwirioneddol yn ei le; byddai’n cyfrif ddwywaith</translation>
    </message>
    <message>
        <source>it is about something that has begun or is different in %1; it would no longer mean the same</source>
        <translation>mae’n perthyn i rywbeth sydd wedi dechrau neu sy’n sefyll yn wahanol yn %1; ni fyddai’n dweud mwyach yr hyn a ddywedai</translation>
    </message>
    <message>
        <source>it sets or adds to figures that were each carried to %1 differently</source>
        <translation>mae’n gosod ffigurau, neu’n ychwanegu atynt, a gariwyd i %1 bob un yn ei ffordd ei hun</translation>
    </message>
    <message>
        <source>it still means the same</source>
        <translation>mae’n golygu’r un peth o hyd</translation>
    </message>
    <message>
        <source>the base year has changed</source>
        <translation>mae’r flwyddyn sylfaen wedi newid</translation>
    </message>
    <message>
        <source>it no longer applies to what is in the figures of %1; for the rest it still means the same</source>
        <translation>am yr hyn sydd yn ffigurau %1 nid yw’n dweud dim mwyach; am y gweddill mae’n dweud yr hyn a ddywedai</translation>
    </message>
    <message>
        <source>Activity-related costs of %1 organisations, at different prices</source>
        <translation>Costau %1 sefydliad sy’n dilyn gweithgarwch ar brisiau eraill</translation>
    </message>
    <message>
        <source>%1 actual replace %2 projected</source>
        <translation>mae %1 a welwyd yn cymryd lle %2 a ragamcanwyd</translation>
    </message>
    <message>
        <source>no row holds this line: it is calculated from others</source>
        <translation>nid oes rhes yn dweud y llinell hon: mae’n dilyn o rai eraill</translation>
    </message>
    <message>
        <source>£%1 that no row accounts for</source>
        <translation>£%1 nad oes rhes yn ei esbonio</translation>
    </message>
    <message>
        <source>%1 has no balance sheet to hold it</source>
        <translation>nid oes gan %1 fantolen y gallai fod ynddi</translation>
    </message>
    <message>
        <source>£%1 replaces £%2 projected</source>
        <translation>mae £%1 yn cymryd lle £%2 a ragamcanwyd</translation>
    </message>
    <message>
        <source>the cost of diverted patients in %1 is a budget line that grows with its index, not with their number</source>
        <translation>mae cost y cleifion a ddargyfeiriwyd yn %1 yn llinell gyllideb sy’n tyfu gyda’i mynegai ac nid gyda’u nifer</translation>
    </message>
    <message>
        <source>it is fully in the activity of %1</source>
        <translation>mae’r cyfan yng ngweithgarwch %1</translation>
    </message>
    <message>
        <source>its effect by %1 is in the activity; the rest, at most %2 of what remained, is still to come</source>
        <translation>mae’r hyn a wnaeth erbyn %1 yn y gweithgarwch; mae’r gweddill, %2 ar y mwyaf o’r hyn a adawyd, eto i ddod</translation>
    </message>
    <message>
        <source>%1 shows its own figures for %2 for the last time and is part of %3 from %4 on</source>
        <translation>mae %1 yn dangos ei ffigurau ei hun ar gyfer %2 unwaith eto ac mae’n un gyda %3 o %4 ymlaen</translation>
    </message>
    <message>
        <source>it began in %1: its effect by then is in the figures of the new base year, and the rest follows from %2 on</source>
        <translation>dechreuodd yn %1: mae’r hyn a wnaeth erbyn hynny yn ffigurau’r flwyddyn sylfaen newydd, ac o %2 ymlaen mae’n gwneud yr hyn sydd eto i ddod</translation>
    </message>
    <message>
        <source>the benefit of %1 so far is shown in the version of the old base year; here it counts from %2 on</source>
        <translation>darllenir budd %1 hyd yma yn fersiwn yr hen flwyddyn sylfaen; yma mae’n cyfrif o %2 ymlaen</translation>
    </message>
    <message>
        <source>it is not enabled and has not begun; if it were enabled, it would begin in %1</source>
        <translation>nid yw ar waith ac nid yw wedi dechrau; pe bai ar waith, byddai’n dechrau yn %1</translation>
    </message>
    <message>
        <source>a line for %1 only, for what was posted in it outside the budgets</source>
        <translation>llinell o %1 yn unig, ar gyfer yr hyn a bostiwyd ynddi heblaw’r cyllidebau</translation>
    </message>
    <message>
        <source>nothing is still to come: its whole effect is in the figures of %1</source>
        <translation>nid oes dim ohono eto i ddod: mae’r cyfan a wna yn ffigurau %1</translation>
    </message>
    <message>
        <source>Activity-related costs of %1, at different prices</source>
        <translation>Costau %1 sy’n dilyn gweithgarwch ar brisiau eraill</translation>
    </message>
    <message>
        <source>the balance of loans becomes a loan of its own</source>
        <translation>mae balans y benthyciadau yn fenthyciad ei hun wrth ochr eraill</translation>
    </message>
    <message>
        <source>it is in the assets of %1; its depreciation is a budget line, and what was borrowed for it a loan</source>
        <translation>mae yn asedau %1; mae ei ddibrisiant yn llinell gyllideb, a’r hyn a fenthyciwyd ar ei gyfer yn fenthyciad</translation>
    </message>
    <message>
        <source>its arrangement is not enabled: it has not been built, and would be in %1</source>
        <translation>nid yw ei drefniant ar waith: nid yw wedi’i adeiladu a byddai yn %1</translation>
    </message>
    <message>
        <source>its support of £%1 is a loan that is repaid in %2 from cash or new support: the debt is the same, but repayments and support drawn in %2 are higher</source>
        <translation>mae ei gymorth o £%1 yn fenthyciad a ad-delir yn %2 o arian parod neu gymorth newydd: mae’r ddyled yr un fath, ond mae ad-daliadau a chymorth a dynnir %2 yn uwch</translation>
    </message>
    <message>
        <source>activity that arrangements brought by %1 has a row and grows like the activity it came from</source>
        <translation>mae gan weithgarwch a ddaeth drwy drefniadau erbyn %1 res ac mae’n tyfu fel lle y daeth ohono</translation>
    </message>
    <message>
        <source>what %1 saves in a full year beyond its first year, %2 of cost</source>
        <translation>yr hyn y mae %1 yn ei arbed mewn blwyddyn lawn y tu hwnt i’w flwyddyn gyntaf, %2 o’r gost</translation>
    </message>
    <message>
        <source>its savings to %1 have been taken out of the budgets</source>
        <translation>mae’r hyn a arbedodd erbyn %1 wedi’i dynnu o’r cyllidebau</translation>
    </message>
    <message>
        <source>its savings to %1 have been taken out of the budgets; the rest follows from %2 on</source>
        <translation>mae’r hyn a arbedodd erbyn %1 wedi’i dynnu o’r cyllidebau; o %2 ymlaen mae’n arbed yr hyn sydd eto i ddod</translation>
    </message>
    <message>
        <source>its savings to %1 have been taken out of the budgets and grow with them</source>
        <translation>mae’r hyn a arbedodd erbyn %1 wedi’i dynnu o’r cyllidebau ac yn tyfu gyda nhw</translation>
    </message>
    <message>
        <source>its savings to %1 have been taken out of the budgets and grow with them; what a full year saves beyond that is still to come</source>
        <translation>mae’r hyn a arbedodd erbyn %1 wedi’i dynnu o’r cyllidebau ac yn tyfu gyda nhw; mae’r hyn a arbedir mewn blwyddyn lawn y tu hwnt i hynny eto i ddod</translation>
    </message>
    <message>
        <source>its saving in %1 is a line for that year only; it continues in %2</source>
        <translation>mae’r hyn a arbedodd yn %1 yn llinell o’r flwyddyn honno’n unig; mae’n parhau yn %2</translation>
    </message>
    <message>
        <source>its saving in %1 is a line for that year only</source>
        <translation>mae’r hyn a arbedodd yn %1 yn llinell o’r flwyddyn honno’n unig</translation>
    </message>
    <message>
        <source>its arrangement is not enabled: it has not begun, and would in %1</source>
        <translation>nid yw ei drefniant ar waith: nid yw wedi dechrau a byddai yn %1</translation>
    </message>
    <message>
        <source>it is built on the new base, which has the changes of %1</source>
        <translation>mae’n sefyll ar y sylfaen newydd, sydd â newidiadau %1</translation>
    </message>
    <message>
        <source>the plan is now the new base, which includes %1</source>
        <translation>y cynllun yw’r sylfaen newydd, y mae %1 ynddi</translation>
    </message>
    <message>
        <source>it would have begun by %1, whose figures are now the base</source>
        <translation>byddai wedi dechrau erbyn %1, y mae ei ffigurau bellach yn sylfaen</translation>
    </message>
    <message>
        <source>its value is carried forward to %1 with its cell</source>
        <translation>cariwyd yr hyn a ddywed i %1 fel ei gell</translation>
    </message>
    <message>
        <source>there is no year left for it to apply to</source>
        <translation>nid oes blwyddyn ar ôl y byddai’n ei rhagamcanu</translation>
    </message>
    <message>
        <source>%1 segments have the population of %2</source>
        <translation>mae gan %1 segment bobl %2</translation>
    </message>
    <message>
        <source>all activity of %1 is weighted by the prices of %2, no longer by those of %3</source>
        <translation>pwysir holl weithgarwch %1 yn ôl prisiau %2, nid rhai %3 mwyach</translation>
    </message>
    <message>
        <source>the template has %1 in its field %2, which is not a valid value</source>
        <translation>mae %1 ym maes %2 y templed, ac nid yw’n werth dilys</translation>
    </message>
    <message>
        <source>the template adds a row to %1, which is not a table</source>
        <translation>mae’r templed yn ychwanegu rhes at %1, nad yw’n dabl</translation>
    </message>
    <message>
        <source>the template is of the kind %1, which does not exist</source>
        <translation>mae’r templed o’r math %1, nad yw’n bod</translation>
    </message>
    <message>
        <source>a preset cannot apply to %1</source>
        <translation>ni all unrhyw ragosodiad fod ar gyfer %1</translation>
    </message>
    <message>
        <source>this is not a file that a database keeps beside it; remove it</source>
        <translation>nid dyma’r hyn y mae cronfa ddata yn ei gadw wrth ei hochr; dilëwch ef</translation>
    </message>
    <message>
        <source>the table %1 is not part of a document and will be removed when it is saved</source>
        <translation>nid yw’r tabl %1 yn rhan o ddogfen a bydd yn diflannu pan gaiff ei chadw</translation>
    </message>
    <message>
        <source>%1 beside it belongs to another file; it is ignored, and will be removed when the document is saved</source>
        <translation>mae %1 wrth ei hochr yn perthyn i ffeil arall; fe’i hanwybyddir, ac fe’i dilëir pan gedwir y ddogfen</translation>
    </message>
    <message>
        <source>this is not a Breakeven lock file; remove it, because it keeps others from seeing that the document is open here</source>
        <translation>nid ffeil glo Breakeven yw hon; dilëwch hi, oherwydd mae’n atal eraill rhag gweld bod y ddogfen ar agor yma</translation>
    </message>
    <message>
        <source>this file system does not show whether the document is open elsewhere; make sure that nobody else changes it</source>
        <translation>nid yw’r system ffeiliau hon yn dangos a yw’r ddogfen ar agor yn rhywle arall; gwnewch yn siŵr nad oes neb arall yn ei newid</translation>
    </message>
    <message>
        <source>another window or program has saved this document in the meantime; save yours under another name</source>
        <translation>mae ffenestr neu raglen arall wedi cadw’r ddogfen hon yn y cyfamser; cadwch eich un chi o dan enw arall</translation>
    </message>
    <message>
        <source>the unsaved work contains a change this program cannot make</source>
        <translation>mae’r gwaith heb ei gadw yn cynnwys newid na all y rhaglen hon ei wneud</translation>
    </message>
    <message>
        <source>%1 has no column %2; this was done with a newer version of Breakeven, which is needed to redo it</source>
        <translation>nid oes gan %1 golofn %2; gwnaed hyn gyda fersiwn mwy diweddar o Breakeven, y mae ei angen i’w ailwneud</translation>
    </message>
    <message>
        <source>the unsaved work was done on a different saved copy of this document</source>
        <translation>gwnaed y gwaith heb ei gadw ar gopi gwahanol o’r ddogfen hon a gadwyd</translation>
    </message>
    <message>
        <source>unsaved work that could not be recovered is kept in this file</source>
        <translation>cedwir gwaith heb ei gadw na ellid ei adfer yn y ffeil hon</translation>
    </message>
    <message>
        <source>a chart is written as .svg, .png, .pdf or .csv; give its name one of these endings</source>
        <translation>ysgrifennir siart fel .svg, .png, .pdf neu .csv; rhowch un o’r terfyniadau hyn i’w enw</translation>
    </message>
    <message>
        <source>%1 is not a whole number of steps between -1,000 and 1,000</source>
        <translation>nid yw %1 yn nifer cyfan o gamau rhwng -1,000 a 1,000</translation>
    </message>
    <message>
        <source>to month %1</source>
        <translation>hyd at fis %1</translation>
    </message>
    <message>
        <source>%1 futures are simulated; shares of them are accurate to ±%2%.</source>
        <translation>Efelychir %1 o ddyfodolau; mae cyfrannau ohonynt yn gywir i ±%2%.</translation>
    </message>
    <message>
        <source>Chance of break-even by then</source>
        <translation>Siawns o fantoli erbyn hynny</translation>
    </message>
    <message>
        <source>the disk has no room for the simulation: %1</source>
        <translation>nid oes lle ar y ddisg i’r efelychiad: %1</translation>
    </message>
    <message>
        <source>in %1% of futures a value is outside what its column accepts and is set to the nearest value allowed; narrow the range</source>
        <translation>mewn %1% o’r dyfodolau mae gwerth y tu hwnt i’r hyn y mae ei golofn yn ei dderbyn a chaiff ei osod i’r gwerth agosaf a ganiateir; culhewch yr ystod</translation>
    </message>
    <message>
        <source>cancelled; nothing has changed</source>
        <translation>wedi’i ganslo; nid oes dim wedi newid</translation>
    </message>
    <message>
        <source>something else is being done to the document</source>
        <translation>mae rhywbeth arall yn cael ei wneud i’r ddogfen</translation>
    </message>
    <message>
        <source>the cell holds %1, not %2; each future moves it by as much as it is off the central value. Leave central blank to use what the cell holds</source>
        <translation>%1 sydd yn y gell, nid %2; mae pob dyfodol yn ei symud gymaint ag y mae oddi wrth y gwerth canolog. Gadewch central yn wag i gymryd yr hyn sydd yn y gell</translation>
    </message>
    <message>
        <source>it would bring %1 to %2, which is not allowed; futures take the nearest value that is</source>
        <translation>byddai’n dod â %1 i %2, na chaniateir; mae dyfodolau’n cymryd y gwerth agosaf a ganiateir</translation>
    </message>
    <message>
        <source>persistence applies across years, and the rows of %1 have none: its value is the same in all years of a future anyway</source>
        <translation>mae persistence yn rhedeg dros flynyddoedd, ac nid oes rhai gan resi %1: mae ei werth yr un fath ym mhob blwyddyn o ddyfodol beth bynnag</translation>
    </message>
    <message>
        <source> is below </source>
        <translation> yn is na </translation>
    </message>
    <message>
        <source> is at most </source>
        <translation> heb fod yn uwch na </translation>
    </message>
    <message>
        <source> is above </source>
        <translation> yn uwch na </translation>
    </message>
    <message>
        <source> is at least </source>
        <translation> heb fod yn is na </translation>
    </message>
    <message>
        <source> equals </source>
        <translation> yn hafal i </translation>
    </message>
    <message>
        <source> is not </source>
        <translation> heb fod yn </translation>
    </message>
    <message>
        <source>the target of %1 is met in enough futures throughout the range: %2 at %3 and %4 at %5</source>
        <translation>cyrhaeddir y targed o %1 mewn digon o ddyfodolau dros yr ystod gyfan: %2 ar %3 a %4 ar %5</translation>
    </message>
    <message>
        <source>nowhere in the range is the target of %1 met in enough futures: %2 at %3 and %4 at %5</source>
        <translation>nid oes unman yn yr ystod lle cyrhaeddir y targed o %1 mewn digon o ddyfodolau: %2 ar %3 a %4 ar %5</translation>
    </message>
    <message>
        <source>In each future it is the same in all years.</source>
        <translation>Ym mhob dyfodol mae yr un fath ym mhob blwyddyn.</translation>
    </message>
    <message>
        <source>Each year varies independently.</source>
        <translation>Mae pob blwyddyn yn amrywio’n annibynnol.</translation>
    </message>
    <message>
        <source>this is not a complete part of a simulation</source>
        <translation>nid rhan gyflawn o efelychiad yw hwn</translation>
    </message>
    <message>
        <source>%1 and %2 are parts of different simulations: document, scenarios, number of futures, seed and number of parts must be the same</source>
        <translation>rhannau o efelychiadau gwahanol yw %1 a %2: rhaid i’r ddogfen, y senarios, nifer y dyfodolau, yr hedyn a nifer y rhannau fod yr un fath</translation>
    </message>
    <message>
        <source>part %1 of %2 appears twice: %3 and %4</source>
        <translation>mae rhan %1 o %2 yno ddwywaith: %3 a %4</translation>
    </message>
    <message>
        <source>part %1 of %2 is missing</source>
        <translation>mae rhan %1 o %2 ar goll</translation>
    </message>
    <message>
        <source>Leaving out non-recurrent items, %1 breaks even.</source>
        <translation>Heb eitemau anghylchol, mae %1 yn mantoli.</translation>
    </message>
    <message>
        <source>From %1 to %2 surpluses and deficits cancel out.</source>
        <translation>O %1 i %2 mae gwargedion a diffygion yn canslo ei gilydd.</translation>
    </message>
    <message>
        <source>No scenario does better in %1 than “%2”, which breaks even.</source>
        <translation>Nid oes senario sy’n gwneud yn well yn %1 na “%2”, sy’n mantoli.</translation>
    </message>
    <message>
        <source>The best result in %1 is that of “%2”: break-even, %4 better than “%5”.</source>
        <translation>Canlyniad gorau %1 yw un “%2”: mantoli, %4 yn well na “%5”.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures it breaks even in %1.</source>
        <translation>Mewn 8 o bob 10 dyfodol mae’n mantoli yn %1.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures its result in %1 is a deficit of %2.</source>
        <translation>Mewn 8 o bob 10 dyfodol diffyg o %2 yw ei ganlyniad yn %1.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures its result in %1 is a surplus of %2.</source>
        <translation>Mewn 8 o bob 10 dyfodol gwarged o %2 yw ei ganlyniad yn %1.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures its result in %1 lies between break-even and a surplus of %3.</source>
        <translation>Mewn 8 o bob 10 dyfodol mae ei ganlyniad yn %1 rhwng mantoli a gwarged o %3.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures its result in %1 lies between a deficit of %2 and break-even.</source>
        <translation>Mewn 8 o bob 10 dyfodol mae ei ganlyniad yn %1 rhwng diffyg o %2 a mantoli.</translation>
    </message>
    <message>
        <source>In 8 of 10 futures its cash in %1 is %2.</source>
        <translation>Mewn 8 o bob 10 dyfodol %2 yw ei arian parod yn %1.</translation>
    </message>
    <message>
        <source>Added version “%1”</source>
        <translation>Ychwanegwyd fersiwn “%1”</translation>
    </message>
    <message>
        <source>Renamed version “%1” to “%2”</source>
        <translation>Ailenwyd fersiwn “%1” yn “%2”</translation>
    </message>
    <message>
        <source>Deleted version “%1”</source>
        <translation>Dilëwyd fersiwn “%1”</translation>
    </message>
    <message>
        <source>Took everything back to version “%1”</source>
        <translation>Aed â phopeth yn ôl i fersiwn “%1”</translation>
    </message>
    <message>
        <source>Took rows back to version “%1”</source>
        <translation>Aed â rhesi yn ôl i fersiwn “%1”</translation>
    </message>
    <message>
        <source>Took cells back to version “%1”</source>
        <translation>Aed â chelloedd yn ôl i fersiwn “%1”</translation>
    </message>
    <message>
        <source>The year is expected to end with a deficit of %1; the plan was break-even.</source>
        <translation>Disgwylir i’r flwyddyn orffen gyda diffyg o %1; y cynllun oedd mantoli.</translation>
    </message>
    <message>
        <source>The year is expected to end with a surplus of %1; the plan was break-even.</source>
        <translation>Disgwylir i’r flwyddyn orffen gyda gwarged o %1; y cynllun oedd mantoli.</translation>
    </message>
    <message>
        <source>The year is expected to break even; the plan was a deficit of %2.</source>
        <translation>Disgwylir i’r flwyddyn fantoli; y cynllun oedd diffyg o %2.</translation>
    </message>
    <message>
        <source>The year is expected to break even; the plan was a surplus of %2.</source>
        <translation>Disgwylir i’r flwyddyn fantoli; y cynllun oedd gwarged o %2.</translation>
    </message>
    <message>
        <source>The year is expected to break even, as planned.</source>
        <translation>Disgwylir i’r flwyddyn fantoli, fel y cynlluniwyd.</translation>
    </message>
    <message>
        <source>No combination does better in %1 than no change: break-even.</source>
        <translation>Nid oes cyfuniad sy’n gwneud yn well yn %1 na pheidio â newid dim: mantoli.</translation>
    </message>
    <message>
        <source>The best result in %1 is break-even, with one-off funding of %3: %4.</source>
        <translation>Y canlyniad gorau yn %1 yw mantoli, gyda chyllid untro o %3: %4.</translation>
    </message>
    <message>
        <source>“%1” was expected to change what it acts on by %2.</source>
        <translation>Disgwylid i “%1” newid yr hyn y mae’n gweithredu arno o %2.</translation>
    </message>
    <message>
        <source>The observations suggest %1.</source>
        <translation>Mae’r arsylwadau’n awgrymu %1.</translation>
    </message>
    <message>
        <source>The two combined, each weighted by its certainty, give %1.</source>
        <translation>Mae’r ddau wedi’u cyfuno, pob un wedi’i bwysoli yn ôl ei sicrwydd, yn rhoi %1.</translation>
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
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>Ionawr</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Chwefror</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mawrth</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Ebrill</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Mehefin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Gorffennaf</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Awst</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Medi</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Hydref</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Tachwedd</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Rhagfyr</translation>
    </message>
</context>
<context>
    <name>MonthData</name>
    <message>
        <source>forecast</source>
        <translation>rhagolwg</translation>
    </message>
    <message>
        <source>outturn</source>
        <translation>alldro</translation>
    </message>
    <message>
        <source>%1 of %2 by month, the year to date</source>
        <translation>%1 %2 fesul mis, y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>cynllun</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>gwirioneddol</translation>
    </message>
    <message>
        <source>annualised</source>
        <translation>fesul blwyddyn</translation>
    </message>
    <message>
        <source>This adds up the plans of the organisations that report; each has its own explanation.</source>
        <translation>Caiff cynlluniau’r rhai sy’n adrodd eu hadio; mae gan bob un ei eglurhad ei hun.</translation>
    </message>
    <message>
        <source>Actuals are typed. This is the plan of the whole year.</source>
        <translation>Caiff ffigurau gwirioneddol eu teipio. Dyma gynllun y flwyddyn gyfan.</translation>
    </message>
</context>
<context>
    <name>MonthPlot</name>
    <message>
        <source>actual</source>
        <translation>gwirioneddol</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Hyd ddiwedd</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Gwirioneddol</translation>
    </message>
    <message>
        <source>%1, the year to the end of %2</source>
        <translation>%1, y flwyddyn hyd ddiwedd %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message>
        <source>Apr</source>
        <translation>Ebr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Meh</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Gor</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Awst</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Tach</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Rhag</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Ion</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Chwef</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Maw</translation>
    </message>
    <message>
        <source>%1 M%2</source>
        <comment>a month with its number</comment>
        <translation>%1 M%2</translation>
    </message>
    <message>
        <source>Sept</source>
        <translation>Medi</translation>
    </message>
</context>
<context>
    <name>NavigatorGroups</name>
    <message>
        <source>Stay in deficit</source>
        <translation>Yn aros mewn diffyg</translation>
    </message>
    <message>
        <source>Fall into deficit</source>
        <translation>Yn syrthio i ddiffyg</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Yn adfer</translation>
    </message>
    <message>
        <source>In balance</source>
        <translation>Mewn cydbwysedd</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NewReference</name>
    <message>
        <source>New index</source>
        <translation>Mynegai newydd</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Tariff newydd</translation>
    </message>
    <message>
        <source>New population</source>
        <translation>Poblogaeth newydd</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Gwasanaeth newydd</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Sefydliad newydd</translation>
    </message>
    <message>
        <source>New arrangement</source>
        <translation>Trefniant newydd</translation>
    </message>
    <message>
        <source>It starts at 0% a year; type its rates under Indices.</source>
        <translation>Mae’n dechrau ar 0% y flwyddyn; teipiwch ei gyfraddau o dan Mynegeion.</translation>
    </message>
    <message>
        <source>It starts with a price of £0 for every service; type them under Tariffs.</source>
        <translation>Mae’n dechrau gyda phris o £0 am bob gwasanaeth; teipiwch hwy o dan Tariffau.</translation>
    </message>
    <message>
        <source>Its unit and what kind of care it is are typed under Tariffs.</source>
        <translation>Teipir ei uned a pha fath o ofal ydyw o dan Tariffau.</translation>
    </message>
    <message>
        <source>It has no figures yet; type them on its page.</source>
        <translation>Nid oes ganddo ffigurau eto; teipiwch hwy ar ei dudalen.</translation>
    </message>
    <message>
        <source>It has no effects yet; type them under Arrangements.</source>
        <translation>Nid oes ganddo effeithiau eto; teipiwch hwy o dan Trefniadau.</translation>
    </message>
    <message>
        <source>New index “%1”…</source>
        <translation>Mynegai newydd “%1”…</translation>
    </message>
    <message>
        <source>New tariff “%1”…</source>
        <translation>Tariff newydd “%1”…</translation>
    </message>
    <message>
        <source>New population “%1”…</source>
        <translation>Poblogaeth newydd “%1”…</translation>
    </message>
    <message>
        <source>New service “%1”…</source>
        <translation>Gwasanaeth newydd “%1”…</translation>
    </message>
    <message>
        <source>New organisation “%1”…</source>
        <translation>Sefydliad newydd “%1”…</translation>
    </message>
    <message>
        <source>New arrangement “%1”…</source>
        <translation>Trefniant newydd “%1”…</translation>
    </message>
    <message>
        <source>It starts with no people; type its segments under Populations.</source>
        <translation>Mae’n dechrau heb neb ynddi; teipiwch ei segmentau o dan Poblogaethau.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>What an organisation spends, and what it receives other than by contract, line by line as in its ledger. From these lines and its contracts comes its surplus or deficit.</source>
        <translation>Yr hyn y mae sefydliad yn ei wario, a’r hyn y mae’n ei dderbyn heblaw drwy gontract, fesul llinell fel yn ei gyfriflyfr. O’r llinellau hyn a’i gontractau y daw ei warged neu ei ddiffyg.</translation>
    </message>
    <message>
        <source>Type the first line</source>
        <translation>Teipio’r llinell gyntaf</translation>
    </message>
    <message>
        <source>Schemes that take cost out: how much, from when, and how much of it is expected to be delivered. Without any, the projection says what happens if nothing is done.</source>
        <translation>Cynlluniau sy’n tynnu cost: faint, o ba bryd, a faint ohono y disgwylir ei gyflawni. Heb yr un, mae’r rhagamcaniad yn dweud beth sy’n digwydd os na wneir dim.</translation>
    </message>
    <message>
        <source>Type the first scheme</source>
        <translation>Teipio’r cynllun cyntaf</translation>
    </message>
    <message>
        <source>The closing balances of the base year. With them cash, support, capital charges and ratings are projected; without them there is income and expenditure only.</source>
        <translation>Balansau terfynol y flwyddyn sylfaen. Gyda nhw rhagamcenir arian parod, cymorth, taliadau cyfalaf a graddau; hebddynt dim ond incwm a gwariant sydd.</translation>
    </message>
    <message>
        <source>Type the first balance</source>
        <translation>Teipio’r balans cyntaf</translation>
    </message>
    <message>
        <source>Loans outstanding at the close of the base year; interest and repayments follow from them.</source>
        <translation>Benthyciadau sy’n ddyledus ar ddiwedd y flwyddyn sylfaen; mae llog ac ad-daliadau’n dilyn ohonynt.</translation>
    </message>
    <message>
        <source>Type the first loan</source>
        <translation>Teipio’r benthyciad cyntaf</translation>
    </message>
    <message>
        <source>Capital projects after the base year and how they are paid for; depreciation, interest and dividend follow from them.</source>
        <translation>Prosiectau cyfalaf ar ôl y flwyddyn sylfaen a sut y telir amdanynt; mae dibrisiant, llog a difidend yn dilyn ohonynt.</translation>
    </message>
    <message>
        <source>Type the first project</source>
        <translation>Teipio’r prosiect cyntaf</translation>
    </message>
    <message>
        <source>Yearly rates of inflation and growth. Budget lines, contracts and activity that name one grow by it; what names none stays in cash terms.</source>
        <translation>Cyfraddau blynyddol chwyddiant a thwf. Mae llinellau cyllideb, contractau a gweithgarwch sy’n enwi un yn tyfu yn ôl hwnnw; mae’r gweddill yn aros mewn termau arian parod.</translation>
    </message>
    <message>
        <source>Type the first index</source>
        <translation>Teipio’r mynegai cyntaf</translation>
    </message>
    <message>
        <source>Type the first organisation</source>
        <translation>Teipio’r sefydliad cyntaf</translation>
    </message>
    <message>
        <source>The kinds of care that are counted and priced, such as emergency admissions. Activity, prices and contracts are kept by service.</source>
        <translation>Y mathau o ofal sy’n cael eu cyfrif a’u prisio, megis derbyniadau brys. Cedwir gweithgarwch, prisiau a chontractau fesul gwasanaeth.</translation>
    </message>
    <message>
        <source>Type the first service</source>
        <translation>Teipio’r gwasanaeth cyntaf</translation>
    </message>
    <message>
        <source>How much of each service a commissioner buys from a provider in the base year. Contracts price it, and costs follow it.</source>
        <translation>Faint o bob gwasanaeth y mae comisiynydd yn ei brynu gan ddarparwr yn y flwyddyn sylfaen. Mae contractau’n ei brisio, ac mae costau’n ei ddilyn.</translation>
    </message>
    <message>
        <source>Type the first volume</source>
        <translation>Teipio’r cyfaint cyntaf</translation>
    </message>
    <message>
        <source>The people a capitated contract pays for, by segment. Contracts of other forms need none.</source>
        <translation>Y bobl y mae contract capitasiwn yn talu amdanynt, fesul segment. Nid oes angen yr un ar gontractau o ffurfiau eraill.</translation>
    </message>
    <message>
        <source>Type the first segment</source>
        <translation>Teipio’r segment cyntaf</translation>
    </message>
    <message>
        <source>Prices by service and year. Activity and blended contracts pay them for every unit.</source>
        <translation>Prisiau fesul gwasanaeth a blwyddyn. Mae contractau gweithgarwch a chyfun yn eu talu am bob uned.</translation>
    </message>
    <message>
        <source>Type the first price</source>
        <translation>Teipio’r pris cyntaf</translation>
    </message>
    <message>
        <source>What prices change by each year: cost uplift less efficiency. Without them prices stay as they are typed.</source>
        <translation>Newid blynyddol prisiau: cynnydd mewn costau llai effeithlonrwydd. Hebddynt mae prisiau’n aros fel y’u teipir.</translation>
    </message>
    <message>
        <source>Type the first change</source>
        <translation>Teipio’r newid cyntaf</translation>
    </message>
    <message>
        <source>The services a contract that prices activity covers. Without any it pays nothing.</source>
        <translation>Y gwasanaethau y mae contract sy’n prisio gweithgarwch yn eu cwmpasu. Heb yr un nid yw’n talu dim.</translation>
    </message>
    <message>
        <source>The contracts whose payments the holder of a capitation takes over, and what share of them.</source>
        <translation>Y contractau y mae deiliad capitasiwn yn ysgwyddo eu taliadau, a pha gyfran ohonynt.</translation>
    </message>
    <message>
        <source>Type the first subcontract</source>
        <translation>Teipio’r is-gontract cyntaf</translation>
    </message>
    <message>
        <source>Who shares the gain or loss of a capitation, in bands of variance from target. Without any the holder keeps every gain and bears every loss.</source>
        <translation>Pwy sy’n rhannu ennill neu golled capitasiwn, mewn bandiau o amrywiant o’r targed. Heb yr un mae’r deiliad yn cadw pob ennill ac yn ysgwyddo pob colled.</translation>
    </message>
    <message>
        <source>Type the first band</source>
        <translation>Teipio’r band cyntaf</translation>
    </message>
    <message>
        <source>Who pays whom for care, and in which form: by activity, as a block, blended, or per head. What one organisation pays, another receives.</source>
        <translation>Pwy sy’n talu pwy am ofal, ac ar ba ffurf: yn ôl gweithgarwch, fel bloc, yn gyfun, neu fesul pen. Yr hyn y mae un sefydliad yn ei dalu, mae un arall yn ei dderbyn.</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>Contract newydd…</translation>
    </message>
    <message>
        <source>Go to Actuals</source>
        <translation>Mynd i Ffigurau gwirioneddol</translation>
    </message>
    <message>
        <source>Keep this forecast…</source>
        <translation>Cadw’r rhagolwg hwn…</translation>
    </message>
    <message>
        <source>Type the first measure</source>
        <translation>Teipio’r mesur cyntaf</translation>
    </message>
    <message>
        <source>Type the first month</source>
        <translation>Teipio’r mis cyntaf</translation>
    </message>
    <message>
        <source>Type the first note</source>
        <translation>Teipio’r nodyn cyntaf</translation>
    </message>
    <message>
        <source>Chains and care models: who joins whom, from when, and what that does to activity and money. A template makes one in three steps, with its evidence.</source>
        <translation>Cadwyni a modelau gofal: pwy sy’n ymuno â phwy, o ba bryd, a beth mae hynny’n ei wneud i weithgarwch ac arian. Mae templed yn gwneud un mewn tri cham, gyda’i dystiolaeth.</translation>
    </message>
    <message>
        <source>New arrangement…</source>
        <translation>Trefniant newydd…</translation>
    </message>
    <message>
        <source>What arrangements do to activity and money. They come with an arrangement, from its template.</source>
        <translation>Yr hyn y mae trefniadau’n ei wneud i weithgarwch ac arian. Deuant gyda threfniant, o’i dempled.</translation>
    </message>
    <message>
        <source>Sets of changes on top of the base, to try something out without touching it.</source>
        <translation>Setiau o newidiadau ar ben y sylfaen, i roi cynnig ar rywbeth heb ei newid.</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Senario newydd…</translation>
    </message>
    <message>
        <source>Type the first range</source>
        <translation>Teipio’r ystod gyntaf</translation>
    </message>
    <message>
        <source>Trusts, commissioners, councils: everyone money passes between. Nothing can be projected without one.</source>
        <translation>Ymddiriedolaethau, comisiynwyr, cynghorau: pawb y mae arian yn pasio rhyngddynt. Heb un ni ellir rhagamcanu dim.</translation>
    </message>
    <message>
        <source>Actual spending and income, to compare with the plan and to forecast the year. The Actuals page takes a block pasted from the ledger.</source>
        <translation>Gwariant ac incwm gwirioneddol, i’w cymharu â’r cynllun ac i ragweld y flwyddyn. Mae’r dudalen Ffigurau gwirioneddol yn derbyn bloc wedi’i ludo o’r cyfriflyfr.</translation>
    </message>
    <message>
        <source>Actual volumes in a year or in its months to date, to compare with those of the plan.</source>
        <translation>Cyfeintiau gwirioneddol mewn blwyddyn neu yn ei misoedd hyd yma, i’w cymharu â rhai’r cynllun.</translation>
    </message>
    <message>
        <source>Forecasts kept as they were made, to be compared with the outturn. Keep one before you change anything.</source>
        <translation>Rhagolygon a gadwyd fel y’u gwnaed, i’w cymharu â’r alldro. Cadwch un cyn newid dim.</translation>
    </message>
    <message>
        <source>What is counted month by month, to tell a real change from ordinary variation.</source>
        <translation>Yr hyn a gyfrifir fesul mis, i wahaniaethu rhwng newid go iawn ac amrywio cyffredin.</translation>
    </message>
    <message>
        <source>The value of each measure, month by month, pasted from Excel.</source>
        <translation>Gwerth pob mesur, fesul mis, wedi’i ludo o Excel.</translation>
    </message>
    <message>
        <source>Named points in the life of the document, to compare with and to go back to.</source>
        <translation>Pwyntiau a enwyd yn oes y ddogfen, i gymharu â hwy ac i fynd yn ôl atynt.</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Enwi’r fersiwn hwn…</translation>
    </message>
    <message>
        <source>Why figures are what they are, and where they come from. You can also write a note on a cell in the Notes panel.</source>
        <translation>Pam mae ffigurau fel y maent, ac o ble y deuant. Gallwch hefyd ysgrifennu nodyn ar gell yn y panel Nodiadau.</translation>
    </message>
    <message>
        <source>What scenarios change. Everything edited in a scenario is listed here.</source>
        <translation>Yr hyn y mae senarios yn ei newid. Rhestrir yma bopeth a olygir mewn senario.</translation>
    </message>
    <message>
        <source>The sums behind typed numbers. Type a number as a sum, such as =250*12, and the sum is kept here and can be edited again.</source>
        <translation>Y symiau y tu ôl i rifau a deipiwyd. Teipiwch rif fel swm, megis =250*12, a chedwir y swm yma a gellir ei olygu eto.</translation>
    </message>
    <message>
        <source>Type the first formula</source>
        <translation>Teipio’r fformiwla gyntaf</translation>
    </message>
    <message>
        <source>Cells, rows, columns and tables that are locked against change, with who locked them and why. To lock a cell, choose Lock or unlock… on it.</source>
        <translation>Celloedd, rhesi, colofnau a thablau sydd wedi’u cloi rhag newid, gyda phwy a’u clodd a pham. I gloi cell, dewiswch Cloi neu ddatgloi… arni.</translation>
    </message>
    <message>
        <source>Type the first lock</source>
        <translation>Teipio’r clo cyntaf</translation>
    </message>
    <message>
        <source>How far figures may differ from what is typed. With ranges, futures are simulated and what matters most is ranked. On any cell choose This could be…, or take ready-made ones.</source>
        <translation>Pa mor bell y gall ffigurau fod o’r hyn a deipiwyd. Gydag ystodau, efelychir dyfodolau a rhestrir beth sydd bwysicaf. Ar unrhyw gell dewiswch Gallai hyn fod…, neu cymerwch rai parod.</translation>
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
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Ansicrwydd</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesurau</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Cloeon</translation>
    </message>
</context>
<context>
    <name>PayoffChart</name>
    <message>
        <source>← loss: spent more than target</source>
        <translation>← colled: gwario mwy na’r targed</translation>
    </message>
    <message>
        <source>gain: spent less than target →</source>
        <translation>ennill: gwario llai na’r targed →</translation>
    </message>
    <message>
        <source>← loss</source>
        <translation>← colled</translation>
    </message>
    <message>
        <source>gain →</source>
        <translation>ennill →</translation>
    </message>
    <message>
        <source>↑ holder is paid</source>
        <translation>↑ telir y deiliad</translation>
    </message>
    <message>
        <source>↓ holder pays</source>
        <translation>↓ y deiliad yn talu</translation>
    </message>
    <message>
        <source>deadband</source>
        <translation>band marw</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>heb ei rannu</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <translation>rhennir %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Variance, of target</source>
        <translation>Amrywiant, o’r targed</translation>
    </message>
    <message>
        <source>Settlement, of target</source>
        <translation>Setliad, o’r targed</translation>
    </message>
</context>
<context>
    <name>ProgrammeCharts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3 observed, with a weight of %4</source>
        <translation>%1, %2: %3 a welwyd, gyda phwysau o %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 planned, with a weight of %4</source>
        <translation>%1, %2: %3 a gynlluniwyd, gyda phwysau o %4</translation>
    </message>
    <message>
        <source>%1: activity</source>
        <translation>%1: gweithgarwch</translation>
    </message>
    <message>
        <source>%1: cost</source>
        <translation>%1: cost</translation>
    </message>
    <message>
        <source>less of the activity it acts on</source>
        <translation>yn llai o’r gweithgarwch y mae’n gweithredu arno</translation>
    </message>
    <message>
        <source>less of the cost it acts on</source>
        <translation>yn llai o’r gost y mae’n gweithredu arni</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Pob un gyda’i gilydd</translation>
    </message>
    <message>
        <source>All together: %1</source>
        <translation>Pob un gyda’i gilydd: %1</translation>
    </message>
    <message>
        <source>Share of places that have begun</source>
        <translation>Cyfran y lleoedd sydd wedi dechrau</translation>
    </message>
    <message>
        <source>have begun</source>
        <translation>wedi dechrau</translation>
    </message>
    <message>
        <source>By %1 %2 of the places have begun.</source>
        <translation>Erbyn %1 mae %2 o’r lleoedd wedi dechrau.</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Pob lle</translation>
    </message>
    <message>
        <source>What the sites show about %1</source>
        <translation>Yr hyn y mae’r safleoedd yn ei ddangos am %1</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Safle arall</translation>
    </message>
    <message>
        <source>Another site should expect %1</source>
        <translation>Dylai safle arall ddisgwyl %1</translation>
    </message>
    <message>
        <source>Gain of the economies</source>
        <translation>Enillion eu heconomïau</translation>
    </message>
</context>
<context>
    <name>ProgrammeReport</name>
    <message>
        <source>A programme of many places</source>
        <translation>Rhaglen o lawer o leoedd</translation>
    </message>
    <message>
        <source>All arrangements</source>
        <translation>Pob trefniant</translation>
    </message>
    <message>
        <source>%1; figures of %2</source>
        <translation>%1; ffigurau %2</translation>
    </message>
    <message>
        <source>%1; figures of %2; %3</source>
        <translation>%1; ffigurau %2; %3</translation>
    </message>
    <message>
        <source>%1 observed</source>
        <translation>%1 a welwyd</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 a gynlluniwyd</translation>
    </message>
    <message>
        <source>The sites</source>
        <translation>Y safleoedd</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Trefniant</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Yn dechrau</translation>
    </message>
    <message>
        <source>Effect %1</source>
        <translation>Effaith %1</translation>
    </message>
    <message>
        <source>Up to then</source>
        <translation>Hyd hynny</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Cost untro</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Gwerth presennol</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>Talu’n ôl</translation>
    </message>
    <message>
        <source>Realised (80% interval)</source>
        <translation>Gwireddwyd (cyfwng 80%)</translation>
    </message>
    <message>
        <source>Effect as a share</source>
        <translation>Effaith fel cyfran</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi eu hepgor</translation>
    </message>
    <message>
        <source>Places that have begun</source>
        <translation>Lleoedd sydd wedi dechrau</translation>
    </message>
    <message>
        <source>Gain if all had begun</source>
        <translation>Enillion pe bai pob un wedi dechrau</translation>
    </message>
    <message>
        <source>1 in 10 at or below</source>
        <translation>1 o bob 10 ar neu’n is na</translation>
    </message>
    <message>
        <source>1 in 10 at or above</source>
        <translation>1 o bob 10 ar neu’n uwch na</translation>
    </message>
    <message>
        <source>Gain under the spread</source>
        <translation>Enillion o dan y lledaeniad</translation>
    </message>
    <message>
        <source>What all places would gain</source>
        <translation>Beth fyddai pob lle’n ei ennill</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Fesul blwyddyn</translation>
    </message>
    <message>
        <source>Copied elsewhere</source>
        <translation>Wedi ei gopïo i fannau eraill</translation>
    </message>
    <message>
        <source>%1; bands of 9, 8 and 5 of 10 futures, dashed: the median</source>
        <translation>%1; bandiau o 9, 8 a 5 o bob 10 dyfodol, llinell doredig: y canolrif</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Gain of all years, begun at once</source>
        <translation>Enillion yr holl flynyddoedd, o ddechrau ar unwaith</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Place by place</source>
        <translation>Fesul lle</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Sut i ddarllen hwn</translation>
    </message>
    <message>
        <source>Programme report</source>
        <translation>Adroddiad rhaglen</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Ffigurau %1</translation>
    </message>
    <message>
        <source>Why it has no figures</source>
        <translation>Pam nad oes ffigurau ohono</translation>
    </message>
    <message>
        <source>The sites combined</source>
        <translation>Y safleoedd gyda’i gilydd</translation>
    </message>
    <message>
        <source>already has such an arrangement</source>
        <translation>mae ganddo drefniant o’r fath eisoes</translation>
    </message>
    <message>
        <source>The effect of an arrangement is the surplus of its economy with it, less the surplus without it, the others at the site unchanged. Payments between organisations of the economy cancel out.</source>
        <translation>Effaith trefniant yw gwarged ei economi gydag ef llai hebddo, a lleill y safle fel y maent. Mae taliadau rhwng sefydliadau’r economi yn dileu ei gilydd.</translation>
    </message>
    <message>
        <source>Present value excludes external support, which is given, not earned. It is discounted at 3.5% a year to the base year of the site.</source>
        <translation>Nid yw’r gwerth presennol yn cynnwys cymorth allanol, a roddir yn hytrach na’i ennill. Fe’i disgowntir ar 3.5% y flwyddyn i flwyddyn sylfaen y safle.</translation>
    </message>
    <message>
        <source>Realised is the saving measured so far as a share of the saving planned by then. Its interval reflects ordinary variation in the months before the start.</source>
        <translation>Yr hyn a wireddwyd yw’r arbediad a fesurwyd hyd yma fel cyfran o’r arbediad a gynlluniwyd erbyn hynny. Mae ei gyfwng yn adlewyrchu amrywio arferol y misoedd cyn y dechrau.</translation>
    </message>
    <message>
        <source>Shares are pooled by the method of DerSimonian and Laird: the more certain a site, the greater its weight. What another site should expect allows for differences between sites.</source>
        <translation>Cyfunir cyfrannau trwy ddull DerSimonian a Laird: po fwyaf sicr yw safle, mwyaf yn y byd y mae’n ei bwyso. Mae’r hyn y dylai safle arall ei ddisgwyl yn cyfrif bod safleoedd yn gwahaniaethu.</translation>
    </message>
    <message>
        <source>Plans with neither a range nor measures do not show how certain they are, and are left out of the pooled figures.</source>
        <translation>Nid yw cynlluniau heb ystod a heb fesurau yn dweud dim am ba mor sicr ydynt, ac fe’u hepgorir o’r hyn a gyfunir.</translation>
    </message>
    <message>
        <source>Copies are assumed to keep 55% of an effect, or another share if one was chosen, with a range of 25% to 100%: reviews of programmes brought to scale found 45% to 75%.</source>
        <translation>O gopïau, cymerir bod 55% o effaith yn cael ei chadw oni ddewiswyd cyfran arall, rhwng 25% a 100%: canfu adolygiadau o raglenni a ddygwyd i raddfa 45% i 75%.</translation>
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
    <name>QWizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Yn ô&amp;l</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Nesaf &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Gorffen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message>
        <source>Triangular: straight up to a peak and down</source>
        <translation>Trionglog: yn syth i fyny at frig ac i lawr</translation>
    </message>
    <message>
        <source>PERT: most of it near the most likely value</source>
        <translation>PERT: y rhan fwyaf ohono’n agos at y gwerth mwyaf tebygol</translation>
    </message>
    <message>
        <source>Normal: bell-shaped, without limits</source>
        <translation>Normal: siâp cloch, heb derfynau</translation>
    </message>
    <message>
        <source>Uniform: all values in between equally likely</source>
        <translation>Unffurf: pob gwerth rhyngddynt yr un mor debygol</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>breached</source>
        <translation>torrwyd</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cyflawnwyd</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>ynddi</translation>
    </message>
    <message>
        <source>R</source>
        <comment>failure regime</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>in the failure regime</source>
        <translation>yn y gyfundrefn fethiant</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Parhad</translation>
    </message>
    <message>
        <source>Sustainability</source>
        <translation>Cynaliadwyedd</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Adnoddau</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Cyfundrefn</translation>
    </message>
    <message>
        <source>%1, trusts by year</source>
        <translation>%1, ymddiriedolaethau fesul blwyddyn</translation>
    </message>
    <message>
        <source>Ratings and duties by year</source>
        <translation>Graddau a dyletswyddau fesul blwyddyn</translation>
    </message>
    <message>
        <source>Ratings by year</source>
        <translation>Graddau fesul blwyddyn</translation>
    </message>
    <message>
        <source>%1 (%2; out in %3)</source>
        <translation>%1 (%2; allan yn %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Failure regime&lt;/b&gt; from %1</source>
        <translation>&lt;b&gt;Cyfundrefn fethiant&lt;/b&gt; o %1 ymlaen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, named under Ratings</source>
        <translation>
            <numerusform>a %n arall, a enwir o dan Graddau</numerusform>
            <numerusform>a %n arall, a enwir o dan Graddau</numerusform>
            <numerusform>a %n arall, a enwir o dan Graddau</numerusform>
            <numerusform>a %n arall, a enwir o dan Graddau</numerusform>
            <numerusform>a %n arall, a enwir o dan Graddau</numerusform>
        </translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>heb fod ynddi</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>neither</source>
        <translation>y naill na’r llall</translation>
    </message>
    <message>
        <source>cautious</source>
        <translation>gofalus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>All forecasts</source>
        <translation>Pob rhagolwg</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Rhagolygon</translation>
    </message>
    <message>
        <source>Missed by</source>
        <translation>Methodd o</translation>
    </message>
    <message>
        <source>Mean absolute error of the surplus</source>
        <translation>Gwall absoliwt cymedrig y gwarged</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Ar gyfartaledd</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Dim newid</translation>
    </message>
    <message>
        <source>What carrying the base year&apos;s margin forward would have missed by</source>
        <translation>Faint y byddai cario ymyl’r flwyddyn sylfaen ymlaen wedi methu</translation>
    </message>
    <message>
        <source>Inside band</source>
        <translation>O fewn y band</translation>
    </message>
    <message>
        <source>Outturns between the 10th and the 90th percentile: 8 in 10 should be</source>
        <translation>Alldroeon rhwng y 10fed a’r 90fed canradd: dylai 8 o bob 10 fod</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Medr</translation>
    </message>
    <message>
        <source>all</source>
        <translation>pob un</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Of the forecast; “projection” is the document&apos;s own</source>
        <translation>Enw’r rhagolwg; “rhagamcan” yw un y ddogfen ei hun</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Blynyddoedd ymlaen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>The surplus or (deficit) forecast</source>
        <translation>Y gwarged neu’r (diffyg) a ragolygwyd</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Gwirioneddol</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>10th to 90th percentile</source>
        <translation>10fed i 90fed canradd</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>O fewn</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>rhagamcan</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>o fewn</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>y tu allan</translation>
    </message>
    <message>
        <source>From the base year to the year forecast</source>
        <translation>O’r flwyddyn sylfaen i’r flwyddyn a ragolygir</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>optimistic</source>
        <translation>optimistaidd</translation>
    </message>
    <message>
        <source>How many can be compared with an outturn</source>
        <translation>Faint y gellir eu cymharu ag alldro</translation>
    </message>
    <message>
        <source>Mean of forecast less actual: positive is too optimistic</source>
        <translation>Cymedr y rhagolwg llai’r gwirioneddol: mae positif yn rhy optimistaidd</translation>
    </message>
    <message>
        <source>Tendency</source>
        <translation>Tuedd</translation>
    </message>
    <message>
        <source>Whether it was too optimistic or too cautious</source>
        <translation>A oedd yn rhy optimistaidd neu’n rhy ofalus</translation>
    </message>
    <message>
        <source>How much better the whole distribution was than carrying forward (CRPS): positive is better, 100% is perfect</source>
        <translation>Faint gwell na chario ymlaen oedd y dosraniad cyfan (CRPS): mae uwchlaw dim yn well, mae 100% yn berffaith</translation>
    </message>
    <message>
        <source>Forecast less actual: positive is too optimistic</source>
        <translation>Rhagolwg llai’r gwirioneddol: mae positif yn rhy optimistaidd</translation>
    </message>
    <message>
        <source>The same for the base year&apos;s margin carried forward</source>
        <translation>Yr un peth ar gyfer ymyl’r flwyddyn sylfaen wedi’i gario ymlaen</translation>
    </message>
</context>
<context>
    <name>ReplaceText</name>
    <message>
        <source>follows from the name it refers to</source>
        <translation>yn dilyn o’r enw y mae’n cyfeirio ato</translation>
    </message>
    <message>
        <source>follows the cell it names</source>
        <translation>yn dilyn y gell y mae’n ei henwi</translation>
    </message>
    <message>
        <source>follows the code it refers to</source>
        <translation>yn dilyn y cod y mae’n cyfeirio ato</translation>
    </message>
    <message>
        <source>cannot be edited here</source>
        <translation>ni ellir ei olygu yma</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>nid oes “%1” i’w ddewis</translation>
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
        <source>Underlying result</source>
        <translation>Canlyniad gwaelodol</translation>
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
        <source>Rounding</source>
        <translation>Talgrynnu</translation>
    </message>
    <message>
        <source>Every amount is calculated to the penny and rounded once for print. Amounts in %1 are rounded up or down so that every printed sum is the sum of its printed parts; the same figure is the same on every page, and a difference is that of the figures printed.</source>
        <translation>Cyfrifir pob swm i’r geiniog a’i dalgrynnu unwaith i’w argraffu. Telgrynnir symiau mewn %1 i fyny neu i lawr fel mai swm ei rannau printiedig yw pob cyfanswm printiedig; mae’r un ffigur yr un fath ar bob tudalen, a gwahaniaeth yw’r gwahaniaeth rhwng y ffigurau a argreffir.</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Cadwraeth arian</translation>
    </message>
    <message>
        <source>Every payment has a payer and a payee. What one organisation of the economy pays another is its partner&apos;s income, so that a cost cannot disappear between them.</source>
        <translation>Mae gan bob taliad dalwr a derbynnydd. Incwm y partner yw’r hyn y mae un sefydliad yn yr economi yn ei dalu i un arall, fel na all cost ddiflannu rhyngddynt.</translation>
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
        <source>Index</source>
        <translation>Mynegai</translation>
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
        <source>Effect on surplus, with the arrangement less without</source>
        <translation>Effaith ar y gwarged, gyda’r trefniant llai hebddo</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Rhagdybiaeth</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Trefniadau</translation>
    </message>
    <message>
        <source>What moves the result</source>
        <translation>Yr hyn sy’n symud y canlyniad</translation>
    </message>
    <message>
        <source>Bridge of the economy&apos;s surplus/(deficit), %1 to %2</source>
        <translation>Pont gwarged/(diffyg) yr economi, %1 i %2</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Pob sefydliad</translation>
    </message>
    <message>
        <source>Cash support drawn</source>
        <translation>Cymorth arian parod a dynnwyd</translation>
    </message>
    <message>
        <source>Cash at the close of each year</source>
        <translation>Arian parod ar ddiwedd pob blwyddyn</translation>
    </message>
    <message>
        <source>%1; hatched: the shortfall before support, with what is drawn</source>
        <translation>%1; â llinellau lletraws: y prinder arian parod cyn cymorth, gyda’r hyn a dynnir</translation>
    </message>
    <message>
        <source>Other loans</source>
        <translation>Benthyciadau eraill</translation>
    </message>
    <message>
        <source>Loans at close</source>
        <translation>Benthyciadau ar ddiwedd y flwyddyn</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Benthyciadau</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Benthyciad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Capital programme</source>
        <translation>Rhaglen gyfalaf</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosiect</translation>
    </message>
    <message>
        <source>Cash of %1</source>
        <translation>Arian parod %1</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Llif arian parod</translation>
    </message>
    <message>
        <source>Balance sheet at the close of each year</source>
        <translation>Mantolen ar ddiwedd pob blwyddyn</translation>
    </message>
    <message>
        <source>Cash and capital</source>
        <translation>Arian parod a chyfalaf</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Break-even duty breached</source>
        <translation>Torrwyd y ddyletswydd i fantoli</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>%1 in %2 (%3), out of it in %4</source>
        <translation>%1 yn %2 (%3), allan ohoni yn %4</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation>%1 yn %2 (%3)</translation>
    </message>
    <message>
        <source>Ratings and the failure regime</source>
        <translation>Graddau a’r gyfundrefn fethiant</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Underlying and reported results</source>
        <translation>Canlyniadau gwaelodol a chanlyniadau a adroddir</translation>
    </message>
    <message>
        <source>%1 by year: what the future may hold</source>
        <translation>%1 fesul blwyddyn: beth all y dyfodol ei gynnig</translation>
    </message>
    <message>
        <source>%1; bands of 9, 8 and 5 of 10 futures, dashed: the median</source>
        <translation>%1; bandiau o 9, 8 a 5 o bob 10 dyfodol, llinell doredig: y canolrif</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Canolog</translation>
    </message>
    <message>
        <source>Surplus/(deficit) in all futures</source>
        <translation>Gwarged/(diffyg) ym mhob dyfodol</translation>
    </message>
    <message>
        <source>Share of futures</source>
        <translation>Cyfran o’r dyfodolau</translation>
    </message>
    <message>
        <source>Chances by year</source>
        <translation>Siawnsiau fesul blwyddyn</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Siawns</translation>
    </message>
    <message>
        <source>1 in 10 at or below</source>
        <translation>1 o bob 10 ar neu islaw</translation>
    </message>
    <message>
        <source>1 in 10 at or above</source>
        <translation>1 o bob 10 ar neu uwchlaw</translation>
    </message>
    <message>
        <source>Break-even or better</source>
        <translation>Mantoli neu well</translation>
    </message>
    <message>
        <source>Never breaks even</source>
        <translation>Byth yn mantoli</translation>
    </message>
    <message>
        <source>Cash has run out</source>
        <translation>Arian parod wedi dod i ben</translation>
    </message>
    <message>
        <source>Surplus/(deficit) and chances by organisation in %1</source>
        <translation>Gwarged/(diffyg) a siawnsiau fesul sefydliad yn %1</translation>
    </message>
    <message>
        <source>%1: %2 and others</source>
        <translation>%1: %2 ac eraill</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Ansicrwydd</translation>
    </message>
    <message>
        <source>Result if low</source>
        <translation>Canlyniad os yn isel</translation>
    </message>
    <message>
        <source>Result if high</source>
        <translation>Canlyniad os yn uchel</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>Share of the variance</source>
        <translation>Cyfran o’r amrywiant</translation>
    </message>
    <message>
        <source>What moves the result of %1 most</source>
        <translation>Beth sy’n symud canlyniad %1 fwyaf</translation>
    </message>
    <message>
        <source>Of %1 uncertainties the %2 largest are shown.</source>
        <translation>O %1 ansicrwydd dangosir y %2 mwyaf.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is uncertain, and why</source>
        <translation>Beth sy’n ansicr, a pham</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tebygol</translation>
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
        <source>%1, limits</source>
        <translation>%1, terfynau</translation>
    </message>
    <message>
        <source>Risks and sensitivities</source>
        <translation>Risgiau a sensitifrwydd</translation>
    </message>
    <message>
        <source>%1 at or below</source>
        <translation>%1 ar neu islaw</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Surplus/(deficit), the year to date</source>
        <translation>Gwarged/(diffyg), y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>%1; dashed: plan, dotted: to the outturn</source>
        <translation>%1; toredig: cynllun, dotiog: at yr alldro</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Fesul llinell</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>units of the service</source>
        <translation>unedau’r gwasanaeth</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Against plan</source>
        <translation>Yn erbyn y cynllun</translation>
    </message>
    <message>
        <source>The year %1, against the plan “%2”.</source>
        <translation>Y flwyddyn %1, yn erbyn y cynllun “%2”.</translation>
    </message>
    <message>
        <source>%1 to the end of %2 (month %3), against the plan “%4”.</source>
        <translation>%1 hyd ddiwedd %2 (mis %3), yn erbyn y cynllun “%4”.</translation>
    </message>
    <message>
        <source>Surplus/(deficit) against plan</source>
        <translation>Gwarged/(diffyg) yn erbyn y cynllun</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Diweddaraf</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Arbedwyd</translation>
    </message>
    <message>
        <source>Worth (£)</source>
        <translation>Gwerth (£)</translation>
    </message>
    <message>
        <source>Is it working?</source>
        <translation>A yw’n gweithio?</translation>
    </message>
    <message>
        <source>What changed since “%1”</source>
        <translation>Beth sydd wedi newid ers “%1”</translation>
    </message>
    <message>
        <source>The version was made on %1.</source>
        <translation>Gwnaed y fersiwn ar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) or row(s) differ.</source>
        <translation>
            <numerusform>Nid oes %n cell na rhes yn wahanol.</numerusform>
            <numerusform>Mae %n gell neu res yn wahanol.</numerusform>
            <numerusform>Mae %n gell neu res yn wahanol.</numerusform>
            <numerusform>Mae %n chell neu res yn wahanol.</numerusform>
            <numerusform>Mae %n cell neu res yn wahanol.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation>Yr economi gyfan</translation>
    </message>
    <message>
        <source>Effect on the surplus</source>
        <translation>Effaith ar y gwarged</translation>
    </message>
    <message>
        <source>The figures cannot be compared: %1</source>
        <translation>Ni ellir cymharu’r ffigurau: %1</translation>
    </message>
    <message>
        <source>No organisation&apos;s surplus or deficit differs in any year.</source>
        <translation>Nid yw gwarged na diffyg unrhyw sefydliad yn wahanol mewn unrhyw flwyddyn.</translation>
    </message>
    <message>
        <source>Surplus/(deficit) now, less that at the version</source>
        <translation>Gwarged/(diffyg) nawr, llai’r un yn y fersiwn</translation>
    </message>
    <message>
        <source>%1; scenario: %2</source>
        <translation>%1; senario: %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nid yno</translation>
    </message>
    <message>
        <source>there</source>
        <translation>yno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in scenario %2</source>
        <translation>%1, yn y senario %2</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Pob newid</translation>
    </message>
    <message>
        <source>Cell or row</source>
        <translation>Cell neu res</translation>
    </message>
    <message>
        <source>At the version</source>
        <translation>Yn y fersiwn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>By whom, when</source>
        <translation>Gan bwy, pryd</translation>
    </message>
    <message>
        <source>Why, from the notes</source>
        <translation>Pam, o’r nodiadau</translation>
    </message>
    <message>
        <source>The first %1 are listed; the command line writes all of them as CSV.</source>
        <translation>Rhestrir y %1 cyntaf; mae’r llinell orchymyn yn eu hysgrifennu i gyd fel CSV.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Wedi’i gloi</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Cloeon</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Nid oes dim wedi’i gloi.</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>Mewn grym nawr</translation>
    </message>
    <message>
        <source>In force at the version, unlocked since</source>
        <translation>Mewn grym adeg y fersiwn, wedi’u datgloi ers hynny</translation>
    </message>
    <message>
        <source>%1: what changed since “%2”</source>
        <translation>%1: beth sydd wedi newid ers “%2”</translation>
    </message>
    <message>
        <source>Changes since a version</source>
        <translation>Newidiadau ers fersiwn</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>A surplus is income above cost in a year. Deficits and other negative amounts are in brackets; costs are shown as positive amounts. A dash is zero.</source>
        <translation>Gwarged yw incwm uwchlaw cost mewn blwyddyn. Mae diffygion a symiau negatif eraill mewn cromfachau; dangosir costau fel symiau positif. Sero yw llinell doriad.</translation>
    </message>
    <message>
        <source>The result without non-recurrent income and cost: the recurrent position.</source>
        <translation>Y canlyniad heb incwm a chost anghylchol: y sefyllfa gylchol.</translation>
    </message>
    <message>
        <source>The results of the base year and all years since, added up.</source>
        <translation>Canlyniadau pob blwyddyn ers y flwyddyn sylfaen, gan ei chynnwys, wedi’u hadio.</translation>
    </message>
    <message>
        <source>No figure has a note.</source>
        <translation>Nid oes nodyn ar unrhyw ffigur.</translation>
    </message>
    <message>
        <source>Yearly rates of inflation and growth</source>
        <translation>Cyfraddau blynyddol chwyddiant a thwf</translation>
    </message>
    <message>
        <source>* carried forward from the latest year given</source>
        <translation>* wedi’i chario ymlaen o’r flwyddyn ddiweddaraf a roddwyd</translation>
    </message>
    <message>
        <source>Yearly net change of tariff prices</source>
        <translation>Newid net blynyddol ym mhrisiau’r tariff</translation>
    </message>
    <message>
        <source>This is the document as at %1.</source>
        <translation>Dyma’r ddogfen fel yr oedd ar %1.</translation>
    </message>
    <message>
        <source>No cells or rows differ.</source>
        <translation>Nid oes cell na rhes yn wahanol.</translation>
    </message>
    <message>
        <source>Organisations whose surplus is unchanged are left out. A dot marks a year that only one of the two projects.</source>
        <translation>Hepgorir sefydliadau y mae eu gwarged fel yr oedd. Saif dot am flwyddyn nad yw ond un o’r ddau yn ei rhagamcanu.</translation>
    </message>
    <message>
        <source>Every pound one organisation pays another is received there, to the penny, in every year; the organisations&apos; results add up to the economy&apos;s.</source>
        <translation>Derbynnir pob punt y mae un sefydliad yn ei thalu i un arall yno, i’r geiniog, bob blwyddyn; mae canlyniadau’r sefydliadau’n adio i ganlyniad yr economi.</translation>
    </message>
    <message>
        <source>Money is not conserved in the years marked below. The figures must not be relied on.</source>
        <translation>Ni chedwir arian yn y blynyddoedd a nodir isod. Rhaid peidio â dibynnu ar y ffigurau.</translation>
    </message>
    <message>
        <source>The first %1 are listed; the Checks panel of the document has them all.</source>
        <translation>Rhestrir y %1 cyntaf; maent i gyd ym mhanel Gwiriadau’r ddogfen.</translation>
    </message>
    <message>
        <source>Months between the dashed limits vary only by chance. A diamond marks a change for the better, a square one for the worse; the word gives the reason.</source>
        <translation>Mae misoedd rhwng y terfynau toredig yn mynd a dod ar hap. Mae diemwnt yn nodi newid er gwell, sgwâr un er gwaeth; dywed y gair pam.</translation>
    </message>
    <message>
        <source>Scores of the continuity of services (2013 to 2015) and financial sustainability ratings (2015/16) and of their parts: %1. For use of resources (from 2016) 1 is best. Parts show their value and score. The darker, the greater the risk.</source>
        <translation>Sgoriau’r graddau parhad gwasanaethau (2013 i 2015) a chynaliadwyedd ariannol (2015/16), a’u rhannau: %1. Mae’r defnydd o adnoddau (o 2016 ymlaen) yn gweithio’r ffordd arall: 1 yw’r gorau. Mae’r rhannau’n dangos eu gwerth a’u sgôr. Po dywyllaf, mwyaf y risg.</translation>
    </message>
    <message>
        <source>%1; one uncertainty at a time, at its low and its high</source>
        <translation>%1; un ansicrwydd ar y tro, ar ei isel a’i uchel</translation>
    </message>
    <message>
        <source>One future in ten lies below the low of a range and one in ten above its high; where they are limits, none does. Ranges in one group move together.</source>
        <translation>O ystod, mae un dyfodol o bob deg islaw’r isel ac un o bob deg uwchlaw’r uchel; lle maent yn derfynau, nid oes yr un. Mae ystodau o’r un grŵp yn symud gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Chances depend on the ranges below and are no more certain than they are; ranges set in stable years have proved too narrow.</source>
        <translation>Siawnsiau’r ystodau isod yw’r rhain, a heb fod yn sicrach na hwy; bu ystodau a wnaed mewn blynyddoedd tawel yn rhy gul.</translation>
    </message>
    <message>
        <source>Every non-recurrent item is listed; with the underlying result they add up to the reported result.</source>
        <translation>Enwir pob eitem anghylchol; gyda’r canlyniad gwaelodol maent yn adio i’r canlyniad a adroddir.</translation>
    </message>
    <message>
        <source>Without, planned and actual</source>
        <translation>Heb, cynlluniwyd a gwelwyd</translation>
    </message>
    <message>
        <source>%1 index</source>
        <translation>mynegai %1</translation>
    </message>
    <message>
        <source>share of futures</source>
        <translation>cyfran o’r dyfodolau</translation>
    </message>
</context>
<context>
    <name>ResultLabels</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cash support</source>
        <translation>Cymorth arian parod</translation>
    </message>
    <message>
        <source>Cash support, %1</source>
        <translation>Cymorth arian parod, %1</translation>
    </message>
    <message>
        <source>Loan for %1</source>
        <translation>Benthyciad ar gyfer %1</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>%1: opening</source>
        <translation>%1: balans agoriadol</translation>
    </message>
    <message>
        <source>%1: closing</source>
        <translation>%1: balans terfynol</translation>
    </message>
    <message>
        <source>Non-recurrent items are the difference between surplus and underlying surplus; this is the underlying surplus.</source>
        <translation>Eitemau anghylchol yw’r hyn sydd rhwng y gwarged a’r gwarged gwaelodol; dyma’r gwarged gwaelodol.</translation>
    </message>
    <message>
        <source>Cash before support is a step in calculating the support drawn, which is explained here.</source>
        <translation>Cyfrifir yr arian parod cyn cymorth ar y ffordd at y cymorth a dynnwyd, sef y ffigur hwn.</translation>
    </message>
    <message>
        <source>This row has no explanation of its own: it is made up of what was typed.</source>
        <translation>Nid oes gan y rhes hon esboniad ei hun: fe’i gwneir o’r hyn a deipiwyd.</translation>
    </message>
    <message>
        <source>A non-recurrent item is part of the underlying surplus, which is explained here.</source>
        <translation>Un o rannau hwn, y gwarged gwaelodol, yw eitem anghylchol.</translation>
    </message>
    <message>
        <source>A single loan is part of the organisation&apos;s line, which is explained here.</source>
        <translation>Rhan o linell y sefydliad, sef y ffigur hwn, yw benthyciad unigol.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Ad-dalwyd</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Llog</translation>
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
    <message>
        <source>%1 without changes</source>
        <translation>%1 heb newidiadau</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>Group %1</source>
        <translation>Grŵp %1</translation>
    </message>
    <message>
        <source>no such figure</source>
        <translation>dim ffigur o’r fath</translation>
    </message>
    <message>
        <source>Low: %1</source>
        <translation>Isel: %1</translation>
    </message>
    <message>
        <source>High: %1</source>
        <translation>Uchel: %1</translation>
    </message>
    <message>
        <source>Share of the figure&apos;s variance: %1</source>
        <translation>Cyfran o amrywiant y ffigur: %1</translation>
    </message>
    <message>
        <source>What moves %1</source>
        <translation>Beth sy’n symud %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 yn ôl %2</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Ychwanegwyd at %1</translation>
    </message>
    <message>
        <source>%1, multiplied by</source>
        <translation>%1, wedi’i luosi â</translation>
    </message>
    <message>
        <source>With %1 at %2 instead of %3, %4 comes to %5.</source>
        <translation>Gyda %1 ar %2 yn lle %3, daw %4 i %5.</translation>
    </message>
    <message>
        <source>With %2 added to %1, %3 comes to %4.</source>
        <translation>Gyda %2 wedi’i ychwanegu at %1, daw %3 i %4.</translation>
    </message>
    <message>
        <source>With %1 multiplied by %2, %3 comes to %4.</source>
        <translation>Gyda %1 wedi’i luosi â %2, daw %3 i %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Low and high move the figure in the same direction</source>
        <translation>Mae isel ac uchel yn symud y ffigur i’r un cyfeiriad o’r man lle saif</translation>
    </message>
    <message>
        <source>%1 is %2. What moves it most is %3: from %4 to %5.</source>
        <translation>Saif %1 ar %2. Yr hyn sy’n ei symud fwyaf yw %3: o %4 i %5.</translation>
    </message>
    <message>
        <source>Further from the current value, it is also reached at %1.</source>
        <translation>Ymhellach o werth heddiw, fe’i cyrhaeddir ar %1 hefyd.</translation>
    </message>
    <message>
        <source>Share of futures that meet the target</source>
        <translation>Cyfran o’r dyfodolau sy’n cyrraedd y targed</translation>
    </message>
    <message>
        <source>In %1 of futures it is at %2 or above (±%3).</source>
        <translation>Mewn %1 o’r dyfodolau mae ar %2 neu’n uwch (±%3).</translation>
    </message>
    <message>
        <source>In %1 of futures it is at %2 or below (±%3).</source>
        <translation>Mewn %1 o’r dyfodolau mae ar %2 neu’n is (±%3).</translation>
    </message>
    <message>
        <source>%1 is %2. None of the ranges moves it noticeably.</source>
        <translation>Saif %1 ar %2. Nid oes yr un o’r ystodau’n ei symud yn amlwg.</translation>
    </message>
    <message>
        <source>%1 is %2. What moves it most is %3: to %4 at either end.</source>
        <translation>Saif %1 ar %2. Yr hyn sy’n ei symud fwyaf yw %3: i %4 yn y naill ben a’r llall.</translation>
    </message>
</context>
<context>
    <name>SpecialPaste</name>
    <message>
        <source>there is no number here to calculate with</source>
        <translation>nid oes rhif yma i gyfrifo ag ef</translation>
    </message>
    <message>
        <source>The first cell stays as it is.</source>
        <translation>Mae’r gell gyntaf yn aros fel y mae.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>The first cell: %1 becomes %2</source>
        <translation>Y gell gyntaf: mae %1 yn troi’n %2</translation>
    </message>
</context>
<context>
    <name>StoryLines</name>
    <message>
        <source>Commissioners</source>
        <translation>Comisiynwyr</translation>
    </message>
    <message>
        <source>Avoided: %1</source>
        <translation>A osgoir: %1</translation>
    </message>
    <message>
        <source>Hospital: income lost</source>
        <translation>Ysbyty: incwm a gollir</translation>
    </message>
    <message>
        <source>Hospital: cost shed</source>
        <translation>Ysbyty: cost y ceir gwared arni</translation>
    </message>
    <message>
        <source>Pay and non-pay, without less with</source>
        <translation>Costau cyflogau a chostau heblaw cyflogau heb y trefniant, llai’r costau gydag ef</translation>
    </message>
    <message>
        <source>Hospital: stranded cost</source>
        <translation>Ysbyty: cost a adewir ar ôl</translation>
    </message>
    <message>
        <source>%1: gain or (loss)</source>
        <translation>%1: enillion neu (golled)</translation>
    </message>
    <message>
        <source>%1, no loss share</source>
        <translation>%1, heb rannu colled</translation>
    </message>
    <message>
        <source>Units a year at the hospital: without the arrangement, less with it</source>
        <translation>Unedau y flwyddyn yn yr ysbyty heb y trefniant, llai’r unedau gydag ef</translation>
    </message>
    <message>
        <source>Its surplus with the arrangement, less without it</source>
        <translation>Ei warged gyda’r trefniant, llai’r gwarged hebddo</translation>
    </message>
    <message>
        <source>Their surpluses together with the arrangement, less without it</source>
        <translation>Cyfanswm eu gwargedion gyda’r trefniant, llai’r cyfanswm hebddo</translation>
    </message>
    <message>
        <source>Patient care income without the arrangement, less with it</source>
        <translation>Incwm gofal cleifion heb y trefniant, llai’r incwm gydag ef</translation>
    </message>
    <message>
        <source>Cost left behind when activity moves away</source>
        <translation>Cost a adewir ar ôl pan fydd gweithgarwch yn symud i ffwrdd</translation>
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
    <message>
        <source>Forecasts</source>
        <translation>Rhagolygon</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesurau</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Arsylwadau</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fersiynau</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fformiwlâu</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Cloeon</translation>
    </message>
    <message>
        <source>Actual activity</source>
        <translation>Gweithgarwch gwirioneddol</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>One trust takes another over. From the first year there is one board, one statement and one balance sheet; the deficit comes with the hospital.</source>
        <translation>Mae un ymddiriedolaeth yn cymryd un arall drosodd. O’r flwyddyn gyntaf ymlaen mae un bwrdd, un datganiad ac un fantolen; daw’r diffyg gyda’r ysbyty.</translation>
    </message>
    <message>
        <source>Statements are consolidated and payments between the two disappear. Support services cost less after some years; the transaction and the integration cost money once; the joining trust dips in its first year. A support package from the centre, if one is given, runs off.</source>
        <translation>Cyfunir y datganiadau ac mae’r taliadau rhwng y ddwy yn diflannu. Mae gwasanaethau cymorth yn costio llai ar ôl rhai blynyddoedd; mae’r trafodiad a’r integreiddio yn costio arian unwaith; mae’r ymddiriedolaeth sy’n ymuno yn dirywio dros dro yn ei blwyddyn gyntaf. Mae pecyn cymorth o’r canol, os rhoddir un, yn dirwyn i ben fesul tipyn.</translation>
    </message>
    <message>
        <source>Of 112 mergers between 1997 and 2006 none raised productivity on average, finances worsened and waits rose (Gaynor, Laudicella and Propper 2012). Frimley took over Heatherwood and Wexham in 2014 with £327.7m of support and £13.9m of one-off cost, and Wexham&apos;s care improved quickly; the twelve mergers of 2010 to 2015 took about £2bn of support.</source>
        <translation>O’r 112 uniad rhwng 1997 a 2006, ni chododd yr un gynhyrchiant ar gyfartaledd, gwaethygodd y cyllid a chynyddodd amseroedd aros (Gaynor, Laudicella a Propper 2012). Cymerodd Frimley drosodd Heatherwood a Wexham yn 2014 gyda £327.7m o gymorth a £13.9m o gost untro, a gwellodd gofal Wexham yn gyflym; cymerodd deuddeg uniad 2010 i 2015 ryw £2bn o gymorth.</translation>
    </message>
    <message>
        <source>Merger by acquisition, usually into a provider group.</source>
        <translation>Uniad drwy gaffaeliad, fel arfer i mewn i grŵp darparwyr.</translation>
    </message>
    <message>
        <source>%1 acquires %2</source>
        <translation>%1 yn caffael %2</translation>
    </message>
    <message>
        <source>Acquiring trust</source>
        <translation>Ymddiriedolaeth sy’n caffael</translation>
    </message>
    <message>
        <source>Joining trust</source>
        <translation>Ymddiriedolaeth sy’n ymuno</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Blwyddyn gyntaf</translation>
    </message>
    <message>
        <source>How fast the savings come</source>
        <translation>Pa mor gyflym y daw’r arbedion</translation>
    </message>
    <message>
        <source>Faster: by the second year</source>
        <translation>Cyflymach: erbyn yr ail flwyddyn</translation>
    </message>
    <message>
        <source>As in Monitor&apos;s cases: by the third year</source>
        <translation>Fel yn achosion Monitor: erbyn y drydedd flwyddyn</translation>
    </message>
    <message>
        <source>Slower: by the fifth year</source>
        <translation>Arafach: erbyn y bumed flwyddyn</translation>
    </message>
    <message>
        <source>Monitor, Benefits from mergers: six cases, 1–3% of combined turnover</source>
        <translation>Monitor, Benefits from mergers: chwe achos, 1–3% o’r trosiant cyfunol</translation>
    </message>
    <message>
        <source>Frimley and Heatherwood &amp; Wexham 2014: £13.9m of £530m; others judgement</source>
        <translation>Frimley a Heatherwood &amp; Wexham 2014: £13.9m o £530m; barn yw’r lleill</translation>
    </message>
    <message>
        <source>Judgement; Gaynor, Laudicella and Propper 2012: 112 mergers, no productivity gain, finances worsened</source>
        <translation>Barn; Gaynor, Laudicella a Propper 2012: 112 uniad, dim cynnydd mewn cynhyrchiant, y cyllid yn gwaethygu</translation>
    </message>
    <message>
        <source>Judgement: half and all of the joining trust&apos;s deficit. Packages given: £263m over five years, Royal Free and Barnet &amp; Chase Farm; £327.7m, Frimley (King&apos;s Fund 2015; HSJ)</source>
        <translation>Barn: hanner diffyg yr ymddiriedolaeth sy’n ymuno, a’r cyfan ohono. Pecynnau a roddwyd: £263m dros bum mlynedd, Royal Free a Barnet &amp; Chase Farm; £327.7m, Frimley (King’s Fund 2015; HSJ)</translation>
    </message>
    <message>
        <source>A team of nurses, pharmacists and a named practice looks after everyone who lives in a care home, so that fewer of them have to go to hospital.</source>
        <translation>Mae tîm o nyrsys, fferyllwyr a meddygfa benodol yn gofalu am bawb sy’n byw mewn cartref gofal, fel bod llai ohonynt yn gorfod mynd i’r ysbyty.</translation>
    </message>
    <message>
        <source>The commissioner pays for the team. It saves the emergency admissions and A&amp;E attendances of residents, which the hospital loses.</source>
        <translation>Y comisiynydd sy’n talu am y tîm. Mae’n arbed derbyniadau brys preswylwyr a’u hymweliadau â’r adran damweiniau ac achosion brys, ac mae’r ysbyty’n eu colli.</translation>
    </message>
    <message>
        <source>In Rushcliffe residents had 23% fewer emergency admissions (between 3% and 39%) and 29% fewer A&amp;E attendances; in Nottingham 18% fewer admissions; in Sutton no difference was found (Health Foundation).</source>
        <translation>Yn Rushcliffe cafodd preswylwyr 23% yn llai o dderbyniadau brys (rhwng 3% a 39%) a 29% yn llai o ymweliadau â’r adran damweiniau ac achosion brys; yn Nottingham 18% yn llai o dderbyniadau; yn Sutton ni chanfuwyd gwahaniaeth (Health Foundation).</translation>
    </message>
    <message>
        <source>Enhanced health in care homes, now part of the national contract of primary care networks.</source>
        <translation>Gwell iechyd mewn cartrefi gofal, bellach yn rhan o gontract cenedlaethol rhwydweithiau gofal sylfaenol.</translation>
    </message>
    <message>
        <source>Enhanced health in care homes of %1</source>
        <translation>Gwell iechyd mewn cartrefi gofal: %1</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Comisiynydd</translation>
    </message>
    <message>
        <source>Hospital residents go to</source>
        <translation>Yr ysbyty y mae preswylwyr yn mynd iddo</translation>
    </message>
    <message>
        <source>Who runs the team</source>
        <translation>Pwy sy’n rhedeg y tîm</translation>
    </message>
    <message>
        <source>Emergency admissions</source>
        <translation>Derbyniadau brys</translation>
    </message>
    <message>
        <source>A&amp;E attendances</source>
        <translation>Ymweliadau â’r adran damweiniau ac achosion brys</translation>
    </message>
    <message>
        <source>How fast the effects come</source>
        <translation>Pa mor gyflym y daw’r effeithiau</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Ar unwaith</translation>
    </message>
    <message>
        <source>Over two years</source>
        <translation>Dros ddwy flynedd</translation>
    </message>
    <message>
        <source>Over three years</source>
        <translation>Dros dair blynedd</translation>
    </message>
    <message>
        <source>Over five years</source>
        <translation>Dros bum mlynedd</translation>
    </message>
    <message>
        <source>Residents of care homes</source>
        <translation>Preswylwyr cartrefi gofal</translation>
    </message>
    <message>
        <source>Judgement: 35–55% of emergency admissions at 65 and over; of those 7.9% are residents&apos;, 0.70 for each a year (Health Foundation)</source>
        <translation>Barn: 35–55% o’r derbyniadau brys yn 65 oed a throsodd; o’r rheini mae 7.9% yn rhai preswylwyr, 0.70 am bob un y flwyddyn (Health Foundation)</translation>
    </message>
    <message>
        <source>Fewer emergency admissions of residents</source>
        <translation>Llai o dderbyniadau brys preswylwyr</translation>
    </message>
    <message>
        <source>Health Foundation: Rushcliffe −23% (3–39), Nottingham −18%, Sutton none</source>
        <translation>Health Foundation: Rushcliffe −23% (3–39), Nottingham −18%, Sutton dim</translation>
    </message>
    <message>
        <source>Fewer A&amp;E attendances of residents</source>
        <translation>Llai o ymweliadau gan breswylwyr â’r adran damweiniau ac achosion brys</translation>
    </message>
    <message>
        <source>Health Foundation: Rushcliffe −29%; 0.98 attendances a resident a year</source>
        <translation>Health Foundation: Rushcliffe −29%; 0.98 ymweliad fesul preswylydd y flwyddyn</translation>
    </message>
    <message>
        <source>The team, for each resident a year</source>
        <translation>Y tîm, am bob preswylydd y flwyddyn</translation>
    </message>
    <message>
        <source>Judgement; £120 a bed is the care home premium of the primary care network contract</source>
        <translation>Barn; £120 y gwely yw premiwm cartrefi gofal y contract rhwydweithiau gofal sylfaenol</translation>
    </message>
    <message>
        <source>Pay of the team grows with</source>
        <translation>Mae cyflogau’r tîm yn tyfu gyda</translation>
    </message>
    <message>
        <source>Trusts that stay wholly independent agree to do some things together: buying, training, clinical networks. Each keeps its board and its balance sheet.</source>
        <translation>Mae ymddiriedolaethau sy’n aros yn gwbl annibynnol yn cytuno i wneud rhai pethau gyda’i gilydd: prynu, hyfforddi, rhwydweithiau clinigol. Mae pob un yn cadw ei bwrdd a’i mantolen ei hun.</translation>
    </message>
    <message>
        <source>Every member saves a little of its non-pay cost by buying together. A small shared office is paid for, a part by each. Nobody&apos;s income changes and no deficit is shared.</source>
        <translation>Mae pob aelod yn arbed ychydig o’i gost heblaw cyflogau drwy brynu ar y cyd. Telir am swyddfa fach a rennir, rhan gan bob un. Nid yw incwm neb yn newid ac ni rennir unrhyw ddiffyg.</translation>
    </message>
    <message>
        <source>Provider collaborative.</source>
        <translation>Cydweithrediad darparwyr.</translation>
    </message>
    <message>
        <source>Federation led by %1</source>
        <translation>Ffederasiwn dan arweiniad %1</translation>
    </message>
    <message>
        <source>Lead trust</source>
        <translation>Ymddiriedolaeth arweiniol</translation>
    </message>
    <message>
        <source>The other members</source>
        <translation>Yr aelodau eraill</translation>
    </message>
    <message>
        <source>Judgement; Carter review 2016: variation of prices paid</source>
        <translation>Barn; adolygiad Carter 2016: amrywiad yn y prisiau a delir</translation>
    </message>
    <message>
        <source>The shared office, a year</source>
        <translation>Y swyddfa a rennir, y flwyddyn</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Prices of what it spends grow with</source>
        <translation>Mae prisiau’r hyn y mae’n gwario arno yn tyfu gyda</translation>
    </message>
    <message>
        <source>GPs and nurses at the hospital&apos;s front door see the people who come to A&amp;E with what primary care can treat.</source>
        <translation>Mae meddygon teulu a nyrsys wrth ddrws blaen yr ysbyty yn gweld y bobl sy’n dod i’r adran damweiniau ac achosion brys â’r hyn y gall gofal sylfaenol ei drin.</translation>
    </message>
    <message>
        <source>Attendances leave A&amp;E and its tariff; the primary care provider treats them for less and is paid for it under a contract of its own. A&amp;E&apos;s staff are still needed for the rest, so much of their cost stays.</source>
        <translation>Mae ymweliadau’n gadael yr adran damweiniau ac achosion brys a’i thariff; mae’r darparwr gofal sylfaenol yn eu trin am lai ac yn cael ei dalu amdanynt o dan ei gontract ei hun. Mae angen staff yr adran o hyd ar gyfer y gweddill, felly mae llawer o’u cost yn aros.</translation>
    </message>
    <message>
        <source>Between 10% and 43% of attendances have been judged suitable (BMJ Open 2020); one service treated about 10% of those who walked in. Easier access can bring more people: growth is not modelled here.</source>
        <translation>Barnwyd bod rhwng 10% a 43% o’r ymweliadau’n addas (BMJ Open 2020); triniodd un gwasanaeth ryw 10% o’r rhai a gerddodd i mewn. Gall mynediad haws ddenu mwy o bobl: ni chaiff twf ei fodelu yma.</translation>
    </message>
    <message>
        <source>Urgent treatment centre beside A&amp;E.</source>
        <translation>Canolfan triniaeth frys ger yr adran damweiniau ac achosion brys.</translation>
    </message>
    <message>
        <source>Primary care at the front door of %1</source>
        <translation>Gofal sylfaenol wrth ddrws blaen %1</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Ysbyty</translation>
    </message>
    <message>
        <source>Who treats them</source>
        <translation>Pwy sy’n eu trin</translation>
    </message>
    <message>
        <source>Primary care at the front door</source>
        <translation>Gofal sylfaenol wrth y drws blaen</translation>
    </message>
    <message>
        <source>Commissioners that take part</source>
        <translation>Comisiynwyr sy’n cymryd rhan</translation>
    </message>
    <message>
        <source>Primary care attendance at the front door</source>
        <translation>Ymweliad gofal sylfaenol wrth y drws blaen</translation>
    </message>
    <message>
        <source>Attendances treated by primary care</source>
        <translation>Ymweliadau a drinnir gan ofal sylfaenol</translation>
    </message>
    <message>
        <source>10–43% suitable (BMJ Open 2020); about 10% of walk-ins treated in one service</source>
        <translation>10–43% yn addas (BMJ Open 2020); trin rhyw 10% o’r rhai sy’n cerdded i mewn mewn un gwasanaeth</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Cost un ymweliad</translation>
    </message>
    <message>
        <source>Judgement: 30–60% of an A&amp;E attendance, £330 in 15 vanguards&apos; plans (HSJ)</source>
        <translation>Barn: 30–60% o ymweliad â’r adran damweiniau ac achosion brys, £330 yng nghynlluniau 15 o safleoedd blaengar (HSJ)</translation>
    </message>
    <message>
        <source>Cost and payment grow with</source>
        <translation>Mae’r gost a’r taliad yn tyfu gyda</translation>
    </message>
    <message>
        <source>Trusts share one leadership and one set of support services and standards, each remaining an organisation of its own with its own accounts.</source>
        <translation>Mae ymddiriedolaethau’n rhannu un arweinyddiaeth ac un set o wasanaethau cymorth a safonau, a phob un yn parhau’n sefydliad ar wahân â’i gyfrifon ei hun.</translation>
    </message>
    <message>
        <source>Corporate and clinical support cost of both falls; the weaker one pays a fee for the leadership; integration costs money once. Deficits stay where they are.</source>
        <translation>Mae cost cymorth corfforaethol a chlinigol y ddwy yn gostwng; mae’r un wannach yn talu ffi am yr arweinyddiaeth; mae integreiddio’n costio arian unwaith. Mae’r diffygion yn aros lle y maent.</translation>
    </message>
    <message>
        <source>Salford Royal led Pennine Acute from 2016 and formed the Northern Care Alliance with it in 2017. The hospitals improved in inspections; money came more slowly, and the organisations were joined in law in 2021.</source>
        <translation>Bu Salford Royal yn arwain Pennine Acute o 2016 ymlaen a ffurfiodd y Northern Care Alliance gyda hi yn 2017. Gwellodd yr ysbytai mewn arolygiadau; daeth yr arian yn arafach, ac unwyd y sefydliadau yn gyfreithiol yn 2021.</translation>
    </message>
    <message>
        <source>Provider group.</source>
        <translation>Grŵp darparwyr.</translation>
    </message>
    <message>
        <source>%1 and %2 as one group</source>
        <translation>%1 a %2 yn un grŵp</translation>
    </message>
    <message>
        <source>Trust that leads the group</source>
        <translation>Ymddiriedolaeth sy’n arwain y grŵp</translation>
    </message>
    <message>
        <source>Trust that joins</source>
        <translation>Ymddiriedolaeth sy’n ymuno</translation>
    </message>
    <message>
        <source>Judgement: less than a merger&apos;s, there being no transaction</source>
        <translation>Barn: llai na chost uniad, gan nad oes trafodiad</translation>
    </message>
    <message>
        <source>Group executive, a year</source>
        <translation>Tîm gweithredol y grŵp, y flwyddyn</translation>
    </message>
    <message>
        <source>Two trusts set up and own a body together that does one thing for both, such as buying, estates or an elective centre.</source>
        <translation>Mae dwy ymddiriedolaeth yn sefydlu corff ac yn berchen arno ar y cyd, sy’n gwneud un peth dros y ddwy, megis prynu, ystadau neu ganolfan gofal dewisol.</translation>
    </message>
    <message>
        <source>Both save part of their non-pay cost. Both pay for setting it up, and may invest in it. What is left of the saving stays with the trust that makes it.</source>
        <translation>Mae’r ddwy’n arbed rhan o’u cost heblaw cyflogau. Mae’r ddwy’n talu am ei sefydlu, a gallant fuddsoddi ynddo. Mae’r hyn sy’n weddill o’r arbediad yn aros gyda’r ymddiriedolaeth sy’n ei wneud.</translation>
    </message>
    <message>
        <source>The South West London Elective Orthopaedic Centre, run by four trusts since 2004, is the example usually given: a clear purpose, its own building and its own books. Ventures without those three have tended to dissolve when one owner runs short of cash.</source>
        <translation>Y South West London Elective Orthopaedic Centre, a redir gan bedair ymddiriedolaeth ers 2004, yw’r enghraifft a roddir fel arfer: diben clir, ei adeilad ei hun a’i lyfrau ei hun. Mae mentrau heb y tri pheth hynny wedi tueddu i chwalu pan fo arian parod un perchennog yn mynd yn brin.</translation>
    </message>
    <message>
        <source>Joint venture; subsidiary owned by several trusts.</source>
        <translation>Menter ar y cyd; is-gwmni sy’n eiddo i sawl ymddiriedolaeth.</translation>
    </message>
    <message>
        <source>Joint venture of %1 and %2</source>
        <translation>Menter ar y cyd: %1 a %2</translation>
    </message>
    <message>
        <source>First owner</source>
        <translation>Perchennog cyntaf</translation>
    </message>
    <message>
        <source>Second owner</source>
        <translation>Ail berchennog</translation>
    </message>
    <message>
        <source>Investment of each owner in its first year</source>
        <translation>Buddsoddiad pob perchennog yn ei blwyddyn gyntaf</translation>
    </message>
    <message>
        <source>A strong trust is paid to manage a weak one for some years. The weak trust keeps its own board in law, its own staff and its own deficit.</source>
        <translation>Telir ymddiriedolaeth gref i reoli un wan am rai blynyddoedd. Mae’r ymddiriedolaeth wan yn cadw ei bwrdd ei hun yn gyfreithiol, ei staff ei hun a’i diffyg ei hun.</translation>
    </message>
    <message>
        <source>The weak trust pays a fee and, if it goes well, its cost falls a little every year of the contract. The strong trust receives the fee and pays the managers it sends.</source>
        <translation>Mae’r ymddiriedolaeth wan yn talu ffi ac, os aiff pethau’n dda, mae ei chost yn gostwng ychydig bob blwyddyn o’r contract. Mae’r ymddiriedolaeth gref yn derbyn y ffi ac yn talu’r rheolwyr y mae’n eu hanfon.</translation>
    </message>
    <message>
        <source>Good Hope was managed first by a private firm from 2003 and then by Heart of England from 2005. It did not recover; Heart of England took it over in 2007 and was itself in deficit some years later. The recovery here is therefore set low.</source>
        <translation>Rheolwyd Good Hope yn gyntaf gan gwmni preifat o 2003 ac yna gan Heart of England o 2005. Nid adferodd; cymerodd Heart of England hi drosodd yn 2007 ac roedd hithau mewn diffyg rai blynyddoedd yn ddiweddarach. Felly gosodir yr adferiad yma’n isel.</translation>
    </message>
    <message>
        <source>Shared leadership; management agreement within a provider group.</source>
        <translation>Arweinyddiaeth a rennir; cytundeb rheoli o fewn grŵp darparwyr.</translation>
    </message>
    <message>
        <source>%1 manages %2 under contract</source>
        <translation>%1 yn rheoli %2 dan gontract</translation>
    </message>
    <message>
        <source>Trust that manages</source>
        <translation>Ymddiriedolaeth sy’n rheoli</translation>
    </message>
    <message>
        <source>Trust that is managed</source>
        <translation>Ymddiriedolaeth a reolir</translation>
    </message>
    <message>
        <source>Years of recovery</source>
        <translation>Blynyddoedd o adferiad</translation>
    </message>
    <message>
        <source>Two years of recovery</source>
        <translation>Dwy flynedd o adferiad</translation>
    </message>
    <message>
        <source>Three years of recovery</source>
        <translation>Tair blynedd o adferiad</translation>
    </message>
    <message>
        <source>Five years of recovery</source>
        <translation>Pum mlynedd o adferiad</translation>
    </message>
    <message>
        <source>Judgement; Good Hope and Heart of England, 2005 to 2007, as the warning</source>
        <translation>Barn; Good Hope a Heart of England, 2005 i 2007, yn rhybudd</translation>
    </message>
    <message>
        <source>Practices, community services and hospital specialists work as one provider that holds a budget for each registered person and buys from others what it does not do itself.</source>
        <translation>Mae meddygfeydd, gwasanaethau cymunedol ac arbenigwyr ysbyty yn gweithio fel un darparwr sy’n dal cyllideb ar gyfer pob person cofrestredig ac yn prynu gan eraill yr hyn nad yw’n ei wneud ei hun.</translation>
    </message>
    <message>
        <source>The commissioner pays the holder per head, phased in; the holder takes over the contracts that served these patients and pays their providers. Admissions avoided stay in its pocket, and gains and losses are shared within a corridor. The hospital loses the income of avoided admissions at once and the cost of them late: the rest is stranded.</source>
        <translation>Mae’r comisiynydd yn talu i’r deiliad y pen, wedi’i gyflwyno’n raddol; mae’r deiliad yn cymryd drosodd y contractau a wasanaethai’r cleifion hyn ac yn talu eu darparwyr. Mae’r arian am dderbyniadau a osgoir yn aros yn ei boced, a rhennir enillion a cholledion o fewn coridor. Mae’r ysbyty’n colli incwm y derbyniadau a osgoir ar unwaith, a’u cost yn hwyr: mae’r gweddill yn gost a adewir ar ôl.</translation>
    </message>
    <message>
        <source>The vanguards of 2015 slowed the growth of emergency admissions a little: 2.5% in MCPs against 3.0% elsewhere by 2016/17, and no significant effect after three years (Morciano 2020). The programme forecast savings of £324m a year after £389m of spending (NAO 2018). The contract Dudley set out to let was never fully let.</source>
        <translation>Arafodd safleoedd blaengar 2015 dwf derbyniadau brys ychydig: 2.5% yn y darparwyr cymunedol amlarbenigol (MCP) o’i gymharu â 3.0% mewn mannau eraill erbyn 2016/17, a dim effaith arwyddocaol ar ôl tair blynedd (Morciano 2020). Rhagwelodd y rhaglen arbedion o £324m y flwyddyn ar ôl gwario £389m (NAO 2018). Ni ddyfarnwyd erioed yn llawn y contract yr aeth Dudley ati i’w osod.</translation>
    </message>
    <message>
        <source>Multi-neighbourhood provider contract.</source>
        <translation>Contract darparwr aml-gymdogaeth.</translation>
    </message>
    <message>
        <source>%1 for the patients of %2</source>
        <translation>%1 ar gyfer cleifion %2</translation>
    </message>
    <message>
        <source>Hospital whose admissions are to be avoided</source>
        <translation>Yr ysbyty y mae ei dderbyniadau i’w hosgoi</translation>
    </message>
    <message>
        <source>Who holds the budget</source>
        <translation>Pwy sy’n dal y gyllideb</translation>
    </message>
    <message>
        <source>Multispecialty community provider</source>
        <translation>Darparwr cymunedol amlarbenigol</translation>
    </message>
    <message>
        <source>Contracts it takes over</source>
        <translation>Contractau y mae’n eu cymryd drosodd</translation>
    </message>
    <message>
        <source>The commissioner&apos;s contracts that serve these patients.</source>
        <translation>Contractau’r comisiynydd sy’n gwasanaethu’r cleifion hyn.</translation>
    </message>
    <message>
        <source>Population it is paid for</source>
        <translation>Y boblogaeth y telir iddo amdani</translation>
    </message>
    <message>
        <source>Registered patients</source>
        <translation>Cleifion cofrestredig</translation>
    </message>
    <message>
        <source>How fast the budget is handed over</source>
        <translation>Pa mor gyflym y trosglwyddir y gyllideb</translation>
    </message>
    <message>
        <source>Over three years: 25%, 60%, 100%</source>
        <translation>Dros dair blynedd: 25%, 60%, 100%</translation>
    </message>
    <message>
        <source>How fast admissions fall</source>
        <translation>Pa mor gyflym y mae derbyniadau’n gostwng</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>The population&apos;s own segments; for a new one, judgement: about £1,200 of the commissioner&apos;s income a head</source>
        <translation>Segmentau’r boblogaeth ei hun; ar gyfer un newydd, barn: rhyw £1,200 o incwm y comisiynydd y pen</translation>
    </message>
    <message>
        <source>Emergency admissions avoided</source>
        <translation>Derbyniadau brys a osgoir</translation>
    </message>
    <message>
        <source>NHS England dashboard, 2016/17 against 2014/15: rest +3.0%, MCP +2.5%, PACS +0.8%; Morciano 2020: no significant effect after three years</source>
        <translation>Dangosfwrdd GIG Lloegr, 2016/17 o’i gymharu â 2014/15: gweddill +3.0%, MCP +2.5%, PACS +0.8%; Morciano 2020: dim effaith arwyddocaol ar ôl tair blynedd</translation>
    </message>
    <message>
        <source>Community teams, for each person a year</source>
        <translation>Timau cymunedol, am bob person y flwyddyn</translation>
    </message>
    <message>
        <source>Running the holder, for each person a year</source>
        <translation>Rhedeg y deiliad, am bob person y flwyddyn</translation>
    </message>
    <message>
        <source>Judgement; running costs of a commissioner are about £22 a head</source>
        <translation>Barn; rhyw £22 y pen yw costau rhedeg comisiynydd</translation>
    </message>
    <message>
        <source>Vanguard or transformation money, first year</source>
        <translation>Arian vanguard neu drawsnewid, y flwyddyn gyntaf</translation>
    </message>
    <message>
        <source>HSJ: Dudley £4.4m in 2016/17; Morecambe Bay £4.59m, Salford £5.47m, Northumberland £8.6m in 2015/16</source>
        <translation>HSJ: Dudley £4.4m yn 2016/17; Morecambe Bay £4.59m, Salford £5.47m, Northumberland £8.6m yn 2015/16</translation>
    </message>
    <message>
        <source>Setting it up, first year</source>
        <translation>Ei sefydlu, y flwyddyn gyntaf</translation>
    </message>
    <message>
        <source>Judgement: most of what vanguards were given went into setting up</source>
        <translation>Barn: aeth y rhan fwyaf o’r hyn a roddwyd i’r safleoedd vanguard ar sefydlu</translation>
    </message>
    <message>
        <source>Gains: share of the commissioner</source>
        <translation>Enillion: cyfran y comisiynydd</translation>
    </message>
    <message>
        <source>Gains: share of the hospital</source>
        <translation>Enillion: cyfran yr ysbyty</translation>
    </message>
    <message>
        <source>Losses: share of the commissioner</source>
        <translation>Colledion: cyfran y comisiynydd</translation>
    </message>
    <message>
        <source>Losses: share of the hospital</source>
        <translation>Colledion: cyfran yr ysbyty</translation>
    </message>
    <message>
        <source>The rate per head grows with</source>
        <translation>Mae’r gyfradd y pen yn tyfu yn ôl</translation>
    </message>
    <message>
        <source>What these contracts would pay otherwise</source>
        <translation>Yr hyn y byddai’r contractau hyn yn ei dalu fel arall</translation>
    </message>
    <message>
        <source>Pay of its teams grows with</source>
        <translation>Mae cyflogau ei dimau’n tyfu yn ôl</translation>
    </message>
    <message>
        <source>Community teams</source>
        <translation>Timau cymunedol</translation>
    </message>
    <message>
        <source>Running the holder</source>
        <translation>Rhedeg y deiliad</translation>
    </message>
    <message>
        <source>Hospital, community services and practices become one system led by the hospital, which treats people earlier and nearer home.</source>
        <translation>Mae’r ysbyty, gwasanaethau cymunedol a phractisau’n dod yn un system dan arweiniad yr ysbyty, sy’n trin pobl yn gynharach ac yn nes at eu cartrefi.</translation>
    </message>
    <message>
        <source>Integrated health organisation contract.</source>
        <translation>Contract sefydliad iechyd integredig.</translation>
    </message>
    <message>
        <source>Primary and acute care system led by %1</source>
        <translation>System gofal sylfaenol ac acíwt dan arweiniad %1</translation>
    </message>
    <message>
        <source>Hospital that leads</source>
        <translation>Ysbyty sy’n arwain</translation>
    </message>
    <message>
        <source>Judgement; an emergency admission avoided is worth £2,488 in 15 vanguards&apos; plans to 2020/21 (HSJ)</source>
        <translation>Barn; mae derbyniad brys a osgoir yn werth £2,488 yng nghynlluniau 15 o safleoedd vanguard hyd at 2020/21 (HSJ)</translation>
    </message>
    <message>
        <source>Pay of the teams grows with</source>
        <translation>Mae cyflogau’r timau’n tyfu yn ôl</translation>
    </message>
    <message>
        <source>One trust runs a service, such as pathology, pharmacy or eyes, on the sites of others. Patients stay where they are; staff and standards become those of the chain.</source>
        <translation>Mae un ymddiriedolaeth yn rhedeg gwasanaeth, megis patholeg, fferylliaeth neu ofal llygaid, ar safleoedd ymddiriedolaethau eraill. Mae cleifion yn aros lle y maent; daw’r staff a’r safonau’n rhai’r gadwyn.</translation>
    </message>
    <message>
        <source>The service costs less at every member. The lead charges each member part of what it saves. Moving staff and systems costs money once.</source>
        <translation>Mae’r gwasanaeth yn costio llai ym mhob aelod. Mae’r arweinydd yn codi ar bob aelod ran o’r hyn y mae’r aelod yn ei arbed. Mae symud staff a systemau’n costio arian unwaith.</translation>
    </message>
    <message>
        <source>Moorfields has run eye services on the sites of other hospitals for decades. Pathology networks, urged since the Carter reviews, saved where laboratories really closed; where every site kept its own, the cost stayed.</source>
        <translation>Mae Moorfields wedi rhedeg gwasanaethau llygaid ar safleoedd ysbytai eraill ers degawdau. Arbedodd y rhwydweithiau patholeg, yr anogwyd eu creu ers adolygiadau Carter, arian lle caewyd labordai mewn gwirionedd; lle cadwodd pob safle ei labordy ei hun, arhosodd y gost.</translation>
    </message>
    <message>
        <source>Provider group for a service; pathology network; provider collaborative.</source>
        <translation>Grŵp darparwyr ar gyfer gwasanaeth; rhwydwaith patholeg; cydweithrediad darparwyr.</translation>
    </message>
    <message>
        <source>Service chain run by %1</source>
        <translation>Cadwyn wasanaeth a redir gan %1</translation>
    </message>
    <message>
        <source>Trust that runs the service</source>
        <translation>Ymddiriedolaeth sy’n rhedeg y gwasanaeth</translation>
    </message>
    <message>
        <source>Trusts it runs the service for</source>
        <translation>Ymddiriedolaethau y mae’n rhedeg y gwasanaeth ar eu cyfer</translation>
    </message>
    <message>
        <source>Judgement; Carter review 2016: pathology and pharmacy are a large part of clinical support</source>
        <translation>Barn; adolygiad Carter 2016: mae patholeg a fferylliaeth yn rhan fawr o gymorth clinigol</translation>
    </message>
    <message>
        <source>Judgement; Carter review 2016, pathology and pharmacy</source>
        <translation>Barn; adolygiad Carter 2016, patholeg a fferylliaeth</translation>
    </message>
    <message>
        <source>A specialised service that two hospitals provide is provided by one, so that its team sees enough patients.</source>
        <translation>Daw gwasanaeth arbenigol y mae dau ysbyty’n ei ddarparu i’w ddarparu gan un, fel bod ei dîm yn gweld digon o gleifion.</translation>
    </message>
    <message>
        <source>Patients and their income move. The receiving hospital treats each for a little less as its volume grows; the other loses the income at once and sheds the cost late, and part of it never.</source>
        <translation>Mae cleifion a’r incwm amdanynt yn symud. Mae’r ysbyty sy’n derbyn yn trin pob un am ychydig yn llai wrth i’w gyfaint dyfu; mae’r llall yn colli’r incwm ar unwaith ac yn cael gwared ar y gost yn hwyr, ac nid yw byth yn cael gwared ar ran ohoni.</translation>
    </message>
    <message>
        <source>Specialised services delegated to integrated care boards; networked services.</source>
        <translation>Gwasanaethau arbenigol a ddirprwywyd i fyrddau gofal integredig; gwasanaethau rhwydweithiol.</translation>
    </message>
    <message>
        <source>%1 takes specialised care from %2</source>
        <translation>%1 yn cymryd gofal arbenigol oddi wrth %2</translation>
    </message>
    <message>
        <source>Receiving hospital</source>
        <translation>Ysbyty sy’n derbyn</translation>
    </message>
    <message>
        <source>Hospital that gives it up</source>
        <translation>Ysbyty sy’n ei ildio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Commissioners whose patients move</source>
        <translation>Comisiynwyr y mae eu cleifion yn symud</translation>
    </message>
    <message>
        <source>How fast patients move</source>
        <translation>Pa mor gyflym y mae cleifion yn symud</translation>
    </message>
    <message>
        <source>Patients that move</source>
        <translation>Cleifion sy’n symud</translation>
    </message>
    <message>
        <source>Saving on the receiving hospital&apos;s cost of each, for a doubling of its volume</source>
        <translation>Arbediad ar gost pob claf i’r ysbyty sy’n derbyn, o ddyblu ei gyfaint</translation>
    </message>
    <message>
        <source>The saving grows with</source>
        <translation>Mae’r arbediad yn tyfu yn ôl</translation>
    </message>
    <message>
        <source>Pay inflation</source>
        <translation>Chwyddiant cyflogau</translation>
    </message>
    <message>
        <source>Judgement: together with the other presets it adds up to the common variation of English trusts&apos; margins between 2010/11 and 2015/16, 1.2 points of income a year for acute trusts</source>
        <translation>Barn: ynghyd â’r rhagosodiadau eraill mae’n dod i amrywiad cyffredin ymylon ymddiriedolaethau Lloegr rhwng 2010/11 a 2015/16, 1.2 pwynt o incwm y flwyddyn i ymddiriedolaethau acíwt</translation>
    </message>
    <message>
        <source>Price inflation</source>
        <translation>Chwyddiant prisiau</translation>
    </message>
    <message>
        <source>Drugs, supplies and premises cost more or less than assumed: one year in five by more than 1.5 points, all prices moving together.</source>
        <translation>Mae cyffuriau, cyflenwadau ac adeiladau’n costio mwy neu lai na’r disgwyl: un flwyddyn o bob pump o fwy na 1.5 pwynt, a’r holl brisiau’n symud gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Judgement: together with the other presets it adds up to the common variation of English trusts&apos; margins between 2010/11 and 2015/16</source>
        <translation>Barn: ynghyd â’r rhagosodiadau eraill mae’n dod i amrywiad cyffredin ymylon ymddiriedolaethau Lloegr rhwng 2010/11 a 2015/16</translation>
    </message>
    <message>
        <source>Tariff efficiency</source>
        <translation>Effeithlonrwydd y tariff</translation>
    </message>
    <message>
        <source>The efficiency asked for each year is set a year or two ahead at most: half a point more or less. Uplifts of block contracts follow the tariff and move the other way, as they fall where efficiency rises.</source>
        <translation>Pennir yr effeithlonrwydd a ofynnir bob blwyddyn flwyddyn neu ddwy ymlaen llaw ar y mwyaf: hanner pwynt yn fwy neu’n llai. Mae codiadau contractau bloc yn dilyn y tariff ac yn symud y ffordd arall, gan eu bod yn gostwng lle mae effeithlonrwydd yn codi.</translation>
    </message>
    <message>
        <source>Judgement; the published requirement lay between 1.1% and 4.0% from 2010/11 to 2020/21 (HFMA, NHS England and the Nuffield Trust)</source>
        <translation>Barn; rhwng 1.1% a 4.0% yr oedd y gofyniad cyhoeddedig o 2010/11 i 2020/21 (HFMA, NHS England a Nuffield Trust)</translation>
    </message>
    <message>
        <source>Growth of activity</source>
        <translation>Twf gweithgarwch</translation>
    </message>
    <message>
        <source>Judgement: activity and mix move a trust&apos;s margin by 0.8 points of income; emergency admissions of the new care models grew 2.5% and 0.8%, elsewhere 3.0%, in the two years to 2016/17 (NHS England dashboard)</source>
        <translation>Barn: mae gweithgarwch a chymysgedd yn symud ymyl ymddiriedolaeth 0.8 pwynt o incwm; tyfodd derbyniadau brys y modelau gofal newydd 2.5% a 0.8%, mewn mannau eraill 3.0%, yn y ddwy flynedd hyd at 2016/17 (dangosfwrdd NHS England)</translation>
    </message>
    <message>
        <source>Delivery of savings, everywhere</source>
        <translation>Cyflawni arbedion, ym mhobman</translation>
    </message>
    <message>
        <source>Judgement, from the accounts of English trusts 2010/11 to 2015/16: acute trusts delivered 62% of the national efficiency requirement, specialist 73%, ambulance 86%, mental health 92%, community 97%</source>
        <translation>Barn, o gyfrifon ymddiriedolaethau Lloegr 2010/11 hyd 2015/16: cyflawnodd ymddiriedolaethau acíwt 62% o’r gofyniad effeithlonrwydd cenedlaethol, arbenigol 73%, ambiwlans 86%, iechyd meddwl 92%, cymunedol 97%</translation>
    </message>
    <message>
        <source>Delivery of savings, each organisation&apos;s own</source>
        <translation>Cyflawni arbedion, pob sefydliad ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Judgement, from the accounts of English trusts 2010/11 to 2015/16: only 8% to 19% of the variance of margins is common to all</source>
        <translation>Barn, o gyfrifon ymddiriedolaethau Lloegr 2010/11 hyd 2015/16: dim ond 8% i 19% o amrywiant ymylon sy’n gyffredin i bawb</translation>
    </message>
    <message>
        <source>Starts that slip</source>
        <translation>Dechreuadau sy’n llithro</translation>
    </message>
    <message>
        <source>Two arrangements in five start a year later than planned, each by itself; none starts early.</source>
        <translation>Mae dau drefniant o bob pump yn dechrau flwyddyn yn hwyrach na’r bwriad, pob un ar ei ben ei hun; nid oes yr un yn dechrau’n gynnar.</translation>
    </message>
    <message>
        <source>Judgement; the vanguards forecast £324m of the £360m a year they had planned to save (National Audit Office, 2018)</source>
        <translation>Barn; rhagwelodd y rhagflaenwyr £324m o’r £360m y flwyddyn yr oeddent wedi bwriadu ei arbed (National Audit Office, 2018)</translation>
    </message>
    <message>
        <source>Beds that are opened from November to March because the hospital is full, and closed again in spring, if they can be.</source>
        <translation>Gwelyau a agorir o fis Tachwedd i fis Mawrth am fod yr ysbyty’n llawn, ac a gaeir eto yn y gwanwyn, os gellir.</translation>
    </message>
    <message>
        <source>The beds cost most where agency staff open them. Planned operations are put off and lose the income of their tariff until they are made up; under a block contract they lose nothing. Winter money, where there is any, seldom covers it all.</source>
        <translation>Mae’r gwelyau’n costio fwyaf lle mae staff asiantaeth yn eu hagor. Gohirir llawdriniaethau a gynlluniwyd ac maent yn colli incwm eu tariff nes eu gwneud yn ddiweddarach; dan gontract bloc nid ydynt yn colli dim. Anaml y mae arian gaeaf, lle mae rhywfaint, yn talu am y cyfan.</translation>
    </message>
    <message>
        <source>About 4,700 escalation beds were open in January 2018, 4.9% of general and acute beds, and 3,428 in March 2019, 25.6 for each acute trust. On 1 May 2019 1,637 of them were still open. 22,800 admissions were put off or cancelled in the winter of 2017/18. £700m of winter money in 2014/15, £335m in 2017/18.</source>
        <translation>Roedd tua 4,700 o welyau uwchgyfeirio ar agor ym mis Ionawr 2018, 4.9% o welyau cyffredinol ac acíwt, a 3,428 ym mis Mawrth 2019, 25.6 i bob ymddiriedolaeth acíwt. Ar 1 Mai 2019 roedd 1,637 ohonynt yn dal ar agor. Gohiriwyd neu canslwyd 22,800 o dderbyniadau yng ngaeaf 2017/18. £700m o arian gaeaf yn 2014/15, £335m yn 2017/18.</translation>
    </message>
    <message>
        <source>Winter plan; escalation or surge beds.</source>
        <translation>Cynllun gaeaf; gwelyau uwchgyfeirio neu ymchwydd.</translation>
    </message>
    <message>
        <source>Winter at %1</source>
        <translation>Gaeaf yn %1</translation>
    </message>
    <message>
        <source>Elective admissions</source>
        <translation>Derbyniadau dewisol</translation>
    </message>
    <message>
        <source>Year of the first winter</source>
        <translation>Blwyddyn y gaeaf cyntaf</translation>
    </message>
    <message>
        <source>Winters</source>
        <translation>Gaeafau</translation>
    </message>
    <message>
        <source>This winter only</source>
        <translation>Y gaeaf hwn yn unig</translation>
    </message>
    <message>
        <source>Two winters</source>
        <translation>Dau aeaf</translation>
    </message>
    <message>
        <source>Three winters</source>
        <translation>Tri gaeaf</translation>
    </message>
    <message>
        <source>Every winter</source>
        <translation>Pob gaeaf</translation>
    </message>
    <message>
        <source>Beds opened</source>
        <translation>Gwelyau a agorir</translation>
    </message>
    <message>
        <source>25.6 an acute trust, 3.6% of general and acute beds (3,428 beds at 134 trusts on 3 March 2019, BMA); 4.9% at the peak of 2017/18 (NHS Providers); low, 2.5%, is judgement. An average trust: put in your own.</source>
        <translation>25.6 i bob ymddiriedolaeth acíwt, 3.6% o welyau cyffredinol ac acíwt (3,428 o welyau mewn 134 o ymddiriedolaethau ar 3 Mawrth 2019, BMA); 4.9% ar anterth 2017/18 (NHS Providers); barn yw’r isel, 2.5%. Ymddiriedolaeth gyfartalog: rhowch eich un chi.</translation>
    </message>
    <message>
        <source>Days they are open</source>
        <translation>Dyddiau y maent ar agor</translation>
    </message>
    <message>
        <source>December to February, December to March, or never closed: nine in ten trusts still used them on 1 May 2019 (BMA)</source>
        <translation>Rhagfyr i Chwefror, Rhagfyr i Fawrth, neu byth ar gau: roedd naw o bob deg ymddiriedolaeth yn dal i’w defnyddio ar 1 Mai 2019 (BMA)</translation>
    </message>
    <message>
        <source>Cost of a bed-day with own staff</source>
        <translation>Cost diwrnod gwely gyda’ch staff eich hun</translation>
    </message>
    <message>
        <source>Reference costs of an excess bed-day: £273 in 2012/13, £313 in 2016/17; high, staffed by agencies, is judgement</source>
        <translation>Costau cyfeirio diwrnod gwely dros ben: £273 yn 2012/13, £313 yn 2016/17; barn yw’r uchel, gyda staff asiantaeth</translation>
    </message>
    <message>
        <source>Staff from agencies</source>
        <translation>Staff o asiantaethau</translation>
    </message>
    <message>
        <source>Judgement; “mostly” in Mid Yorkshire (2017)</source>
        <translation>Barn; “yn bennaf” yng Nghanol Swydd Efrog (2017)</translation>
    </message>
    <message>
        <source>The cap of 55% above basic pay (April 2016), 86% paid in January 2016, both against own staff&apos;s pay and on-costs</source>
        <translation>Y cap o 55% uwchlaw cyflog sylfaenol (Ebrill 2016), 86% a dalwyd ym mis Ionawr 2016, ill dau yn erbyn cyflog ac argostau eich staff eich hun</translation>
    </message>
    <message>
        <source>22,800 admissions in the winter of 2017/18 (NHS Improvement); what they are a share of is judgement</source>
        <translation>22,800 o dderbyniadau yng ngaeaf 2017/18 (NHS Improvement); barn yw’r hyn y maent yn gyfran ohono</translation>
    </message>
    <message>
        <source>Judgement; it does not always cover the full cost (Mid Yorkshire, 2017)</source>
        <translation>Barn; nid yw bob amser yn talu’r gost lawn (Canol Swydd Efrog, 2017)</translation>
    </message>
    <message>
        <source>Costs grow with</source>
        <translation>Costau’n tyfu gyda</translation>
    </message>
    <message>
        <source>Demand and its mix grow faster or slower than assumed, half of it with all services together, as in a bad winter, and half each service by itself; a third of one year&apos;s deviation carries over to the next.</source>
        <translation>Mae’r galw a’i gymysgedd yn tyfu’n gyflymach neu’n arafach na’r disgwyl, ei hanner gyda’r holl wasanaethau gyda’i gilydd, fel mewn gaeaf gwael, a’i hanner pob gwasanaeth ar ei ben ei hun; mae traean o safle blwyddyn yn parhau yn y nesaf.</translation>
    </message>
    <message>
        <source>Most of what moves a margin is specific to the organisation: 30 points of delivery up or down, for all its schemes together, whatever happens to the others.</source>
        <translation>Sefydliad ei hun biau’r rhan fwyaf o’r hyn sy’n symud ymyl: 30 pwynt o gyflawni i fyny neu i lawr, i’w holl gynlluniau gyda’i gilydd, beth bynnag a ddigwydd i’r lleill.</translation>
    </message>
    <message>
        <source>Corporate and clinical support saving, as a share of combined income</source>
        <translation>Arbediad ar gymorth corfforaethol a chlinigol, fel cyfran o’r incwm cyfunol</translation>
    </message>
    <message>
        <source>Transaction and integration, one-off, as a share of combined income</source>
        <translation>Trafodiad ac integreiddio, unwaith, fel cyfran o’r incwm cyfunol</translation>
    </message>
    <message>
        <source>Dip in the first year, as a share of the joining trust&apos;s cost</source>
        <translation>Dirywiad dros dro yn y flwyddyn gyntaf, fel cyfran o gost yr ymddiriedolaeth sy’n ymuno</translation>
    </message>
    <message>
        <source>Support package in each of the first two years; then three quarters, half, a quarter</source>
        <translation>Pecyn cymorth, ym mhob un o’i ddwy flynedd gyntaf; yna tri chwarter, hanner, chwarter</translation>
    </message>
    <message>
        <source>Common and quick to set up, but quick to lapse: without a binding decision no member has to buy what was agreed. The Carter review of 2016 found hospitals paying widely different prices for the same goods; that is what can be saved.</source>
        <translation>Cyffredin a chyflym i’w sefydlu, a’r un mor gyflym i fynd i gysgu: heb benderfyniad rhwymol nid oes rhaid i neb brynu’r hyn y cytunwyd arno. Canfu adolygiad Carter yn 2016 fod ysbytai’n talu prisiau gwahanol iawn am yr un nwyddau, a dyna’r hyn sydd i’w arbed.</translation>
    </message>
    <message>
        <source>Procurement saving, as a share of non-pay</source>
        <translation>Arbediad caffael nwyddau, fel cyfran o gostau heblaw cyflogau</translation>
    </message>
    <message>
        <source>What the attendances become</source>
        <translation>Beth fyddant wedyn</translation>
    </message>
    <message>
        <source>Integration, one-off, as a share of combined income</source>
        <translation>Integreiddio, unwaith, fel cyfran o’r incwm cyfunol</translation>
    </message>
    <message>
        <source>Fee for leadership, as a share of the joining trust&apos;s income</source>
        <translation>Ffi am arweinyddiaeth, fel cyfran o incwm yr ymddiriedolaeth sy’n ymuno</translation>
    </message>
    <message>
        <source>Procurement saving, as a share of both owners&apos; non-pay</source>
        <translation>Arbediad caffael nwyddau, fel cyfran o gostau heblaw cyflogau’r ddau berchennog</translation>
    </message>
    <message>
        <source>Setting it up, one-off, shared equally</source>
        <translation>Ei sefydlu, unwaith, wedi’i rannu’n haneri</translation>
    </message>
    <message>
        <source>Fee, as a share of the managed trust&apos;s income</source>
        <translation>Ffi, fel cyfran o incwm yr ymddiriedolaeth a reolir</translation>
    </message>
    <message>
        <source>Recovery in each year, as a share of the managed trust&apos;s cost</source>
        <translation>Adferiad, fel cyfran o gost yr ymddiriedolaeth a reolir, bob blwyddyn ohono</translation>
    </message>
    <message>
        <source>Managers lent, as a share of the managed trust&apos;s income</source>
        <translation>Rheolwyr a fenthycir, fel cyfran o incwm yr ymddiriedolaeth a reolir</translation>
    </message>
    <message>
        <source>The hospital avoids emergency admissions it would have been paid for. Commissioners reinvest part of what they save in community teams. Cost the hospital cannot shed in time is stranded.</source>
        <translation>Mae’r ysbyty’n osgoi derbyniadau brys y byddai wedi cael ei dalu amdanynt. Mae comisiynwyr yn rhoi’n ôl ran o’r hyn y maent yn ei arbed i dalu am dimau cymunedol. Cost a adewir ar ôl yw’r hyn na all yr ysbyty gael gwared arno mewn pryd.</translation>
    </message>
    <message>
        <source>Emergency admissions grew by 0.8% in the PACS vanguards of 2015 against 3.0% elsewhere by 2016/17; three years on no significant effect was found (Morciano 2020). Morecambe Bay, Salford and Northumberland continued to work together; the single contract Northumberland planned was not let.</source>
        <translation>Cynyddodd derbyniadau brys 0.8% yn safleoedd vanguard PACS 2015 o’i gymharu â 3.0% mewn mannau eraill erbyn 2016/17; ar ôl tair blynedd ni chanfuwyd effaith arwyddocaol (Morciano 2020). Parhaodd Morecambe Bay, Salford a Northumberland i gydweithio; ni ddyfarnwyd y contract sengl yr oedd Northumberland yn ei gynllunio.</translation>
    </message>
    <message>
        <source>Reinvested by commissioners, as a share of the value of avoided admissions</source>
        <translation>Rhoddir yn ôl gan gomisiynwyr, o werth y derbyniadau a osgoir</translation>
    </message>
    <message>
        <source>The service, as a share of clinical support cost</source>
        <translation>Y gwasanaeth, o gost cymorth clinigol</translation>
    </message>
    <message>
        <source>Saving, as a share of the service&apos;s cost</source>
        <translation>Arbediad, o gost y gwasanaeth</translation>
    </message>
    <message>
        <source>Charged to a member, as a share of what it saves</source>
        <translation>Codir ar aelod, o’r hyn y mae’n ei arbed</translation>
    </message>
    <message>
        <source>Moving staff and systems, one-off, as a share of the service&apos;s cost</source>
        <translation>Symud staff a systemau, unwaith, o gost y gwasanaeth</translation>
    </message>
    <message>
        <source>Stroke services were concentrated in London and Manchester in 2010; London&apos;s mortality and length of stay fell, as did Manchester&apos;s length of stay. Evidence on cost is thin: the saving here is a judgement and can be zero.</source>
        <translation>Crynhowyd gwasanaethau strôc yn Llundain a Manceinion yn 2010; gostyngodd marwolaethau a hyd arhosiad yn Llundain, a hyd arhosiad ym Manceinion. Prin yw’r dystiolaeth am gost: barn yw’r arbediad yma a gall fod yn sero.</translation>
    </message>
    <message>
        <source>Moving it, one-off</source>
        <translation>Ei symud, unwaith</translation>
    </message>
    <message>
        <source>Who pays winter funding</source>
        <translation>Pwy sy’n talu arian gaeaf</translation>
    </message>
    <message>
        <source>What agency staff cost above own staff</source>
        <translation>Beth mae staff asiantaeth yn ei gostio uwchlaw eich rhai eich hun</translation>
    </message>
    <message>
        <source>Elective admissions postponed, as a share of a winter quarter</source>
        <translation>Derbyniadau dewisol a ohirir, o rai chwarter gaeaf</translation>
    </message>
    <message>
        <source>Of which made up the year after</source>
        <translation>O’r rhain, a wneir y flwyddyn wedyn</translation>
    </message>
    <message>
        <source>Winter money, as a share of the cost of the beds</source>
        <translation>Arian gaeaf, o’r hyn y mae’r gwelyau’n ei gostio</translation>
    </message>
    <message>
        <source>Pay awards, pensions and drift turn out higher or lower than assumed: one year in five by more than 0.9 points, for all organisations alike. Each year varies independently; what a year adds stays in the years after it.</source>
        <translation>Mae dyfarniadau cyflog, pensiynau a drifft yn uwch neu’n is na’r disgwyl: un flwyddyn o bob pump o fwy na 0.9 pwynt, i bawb fel ei gilydd. Mae pob blwyddyn yn amrywio’n annibynnol; mae’r hyn y mae blwyddyn yn ei ychwanegu yn aros yn y blynyddoedd ar ei hôl.</translation>
    </message>
    <message>
        <source>In difficult times all organisations deliver less of the plan, in good times more: 20 points of delivery up or down. In each future it is the same in all years, because savings not delivered are missing in every later year too.</source>
        <translation>Mewn cyfnod gwael mae pawb yn cyflawni llai o’r cynllun, mewn un da mwy: 20 pwynt o gyflawni i fyny neu i lawr. Ym mhob dyfodol mae yr un fath ym mhob blwyddyn, gan fod yr hyn nas cyflawnir ar goll byth wedyn.</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>growth of %1</source>
        <translation>twf %1</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>gweithgarwch</translation>
    </message>
    <message>
        <source>activity moved by %1</source>
        <translation>gweithgarwch a symudir gan %1</translation>
    </message>
    <message>
        <source>activity after arrangements</source>
        <translation>gweithgarwch ar ôl trefniadau</translation>
    </message>
    <message>
        <source>cost of treating the patients</source>
        <translation>cost trin y cleifion</translation>
    </message>
    <message>
        <source>share of the cost saved</source>
        <translation>cyfran o’r gost a arbedir</translation>
    </message>
    <message>
        <source>amount saved</source>
        <translation>swm a arbedir</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>support received</source>
        <translation>cymorth a dderbynnir</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>ffi</translation>
    </message>
    <message>
        <source>share of the surplus</source>
        <translation>cyfran o’r gwarged</translation>
    </message>
    <message>
        <source>surplus shared</source>
        <translation>gwarged a rennir</translation>
    </message>
    <message>
        <source>deficit shared</source>
        <translation>diffyg a rennir</translation>
    </message>
    <message>
        <source>depreciation</source>
        <translation>dibrisiant</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>llog</translation>
    </message>
    <message>
        <source>interest on the support loan</source>
        <translation>llog ar y benthyciad cymorth</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>ad-daliad</translation>
    </message>
    <message>
        <source>capital spending</source>
        <translation>gwariant cyfalaf</translation>
    </message>
    <message>
        <source>borrowing</source>
        <translation>benthyca</translation>
    </message>
    <message>
        <source>PDC received</source>
        <translation>PDC a dderbyniwyd</translation>
    </message>
    <message>
        <source>opening relevant net assets</source>
        <translation>asedau net perthnasol agoriadol</translation>
    </message>
    <message>
        <source>dividend if support is drawn</source>
        <translation>difidend os tynnir cymorth</translation>
    </message>
    <message>
        <source>PDC dividend</source>
        <translation>difidend PDC</translation>
    </message>
    <message>
        <source>surplus before the dividend</source>
        <translation>gwarged cyn y difidend</translation>
    </message>
    <message>
        <source>opening net assets</source>
        <translation>asedau net agoriadol</translation>
    </message>
    <message>
        <source>cash after the dividend, before support</source>
        <translation>arian parod ar ôl y difidend, cyn cymorth</translation>
    </message>
    <message>
        <source>cash before dividend and support</source>
        <translation>arian parod cyn difidend a chymorth</translation>
    </message>
    <message>
        <source>minimum cash</source>
        <translation>isafswm arian parod</translation>
    </message>
    <message>
        <source>support drawn</source>
        <translation>cymorth a dynnir</translation>
    </message>
    <message>
        <source>support repaid</source>
        <translation>cymorth a ad-delir</translation>
    </message>
    <message>
        <source>support loan</source>
        <translation>benthyciad cymorth</translation>
    </message>
    <message>
        <source>payment for %1</source>
        <translation>taliad am %1</translation>
    </message>
    <message>
        <source>value of all activity</source>
        <translation>gwerth yr holl weithgarwch</translation>
    </message>
    <message>
        <source>value of emergencies</source>
        <translation>gwerth gofal brys</translation>
    </message>
    <message>
        <source>emergency baseline</source>
        <translation>llinell sylfaen gofal brys</translation>
    </message>
    <message>
        <source>abatement above the emergency baseline</source>
        <translation>gostyngiad uwchlaw’r llinell sylfaen gofal brys</translation>
    </message>
    <message>
        <source>block payment</source>
        <translation>taliad bloc</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>cynllun</translation>
    </message>
    <message>
        <source>planned payment</source>
        <translation>taliad cynlluniedig</translation>
    </message>
    <message>
        <source>variable payment</source>
        <translation>taliad newidiol</translation>
    </message>
    <message>
        <source>capitation payment</source>
        <translation>taliad capitasiwn</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pobl</translation>
    </message>
    <message>
        <source>target</source>
        <translation>targed</translation>
    </message>
    <message>
        <source>actual spending</source>
        <translation>gwariant gwirioneddol</translation>
    </message>
    <message>
        <source>risk share</source>
        <translation>rhannu risg</translation>
    </message>
    <message>
        <source>activity in the base year</source>
        <translation>gweithgarwch yn y flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>income</source>
        <translation>incwm</translation>
    </message>
    <message>
        <source>stranded cost</source>
        <translation>cost a adewir ar ôl</translation>
    </message>
    <message>
        <source>price</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>value of activity</source>
        <translation>gwerth gweithgarwch</translation>
    </message>
    <message>
        <source>planned value of activity</source>
        <translation>gwerth cynlluniedig gweithgarwch</translation>
    </message>
    <message>
        <source>capital service cover</source>
        <translation>gallu i dalu am gyfalaf</translation>
    </message>
    <message>
        <source>liquidity days</source>
        <translation>diwrnodau hylifedd</translation>
    </message>
    <message>
        <source>income and expenditure margin</source>
        <translation>ymyl incwm a gwariant</translation>
    </message>
    <message>
        <source>distance from plan</source>
        <translation>pellter oddi wrth y cynllun</translation>
    </message>
    <message>
        <source>agency spending above its ceiling</source>
        <translation>gwariant asiantaeth uwchlaw ei derfyn</translation>
    </message>
    <message>
        <source>continuity of services, unrounded</source>
        <translation>parhad gwasanaethau, heb ei dalgrynnu</translation>
    </message>
    <message>
        <source>financial sustainability, unrounded</source>
        <translation>cynaliadwyedd ariannol, heb ei dalgrynnu</translation>
    </message>
    <message>
        <source>use of resources, unrounded</source>
        <translation>defnydd o adnoddau, heb ei dalgrynnu</translation>
    </message>
    <message>
        <source>breach of the break-even duty</source>
        <translation>torri’r ddyletswydd i fantoli</translation>
    </message>
    <message>
        <source>failure regime</source>
        <translation>cyfundrefn fethiant</translation>
    </message>
    <message>
        <source>score for capital service cover</source>
        <translation>sgôr am allu i dalu am gyfalaf</translation>
    </message>
    <message>
        <source>score for liquidity</source>
        <translation>sgôr am hylifedd</translation>
    </message>
    <message>
        <source>score for the margin</source>
        <translation>sgôr am yr ymyl</translation>
    </message>
    <message>
        <source>score for the distance from plan</source>
        <translation>sgôr am y pellter oddi wrth y cynllun</translation>
    </message>
    <message>
        <source>score for agency spending</source>
        <translation>sgôr am wariant asiantaeth</translation>
    </message>
    <message>
        <source>continuity of services rating</source>
        <translation>gradd parhad gwasanaethau</translation>
    </message>
    <message>
        <source>financial sustainability rating</source>
        <translation>gradd cynaliadwyedd ariannol</translation>
    </message>
    <message>
        <source>use of resources rating</source>
        <translation>gradd defnydd o adnoddau</translation>
    </message>
    <message>
        <source>planned margin</source>
        <translation>ymyl cynlluniedig</translation>
    </message>
    <message>
        <source>reason for the failure regime this year</source>
        <translation>rheswm dros y gyfundrefn fethiant eleni</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>arbediad</translation>
    </message>
    <message>
        <source>line of a statement</source>
        <translation>llinell datganiad</translation>
    </message>
    <message>
        <source>paid by %1 to %2</source>
        <translation>talwyd gan %1 i %2</translation>
    </message>
    <message>
        <source>total</source>
        <translation>cyfanswm</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>gydag ef</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>hebddo</translation>
    </message>
    <message>
        <source>change</source>
        <translation>newid</translation>
    </message>
    <message>
        <source>change of the surplus by this step</source>
        <translation>newid yn y gwarged yn sgil y cam hwn</translation>
    </message>
    <message>
        <source>value of actual activity</source>
        <translation>gwerth yr hyn a wneir</translation>
    </message>
    <message>
        <source>income the arrangement&apos;s rate applies to</source>
        <translation>incwm y mae cyfradd y trefniant yn gymwys iddo</translation>
    </message>
    <message>
        <source>operating cost the arrangement&apos;s rate applies to</source>
        <translation>cost weithredu y mae cyfradd y trefniant yn gymwys iddi</translation>
    </message>
    <message>
        <source>operating surplus before sharing</source>
        <translation>gwarged gweithredu cyn rhannu</translation>
    </message>
    <message>
        <source>closing balance</source>
        <translation>balans cau</translation>
    </message>
    <message>
        <source>loan balance</source>
        <translation>balans y benthyciad</translation>
    </message>
    <message>
        <source>loan that funds the project</source>
        <translation>benthyciad sy’n ariannu’r prosiect</translation>
    </message>
    <message>
        <source>dividend if no support is drawn</source>
        <translation>difidend os na thynnir cymorth</translation>
    </message>
    <message>
        <source>depreciation added back</source>
        <translation>dibrisiant a ychwanegir yn ôl</translation>
    </message>
    <message>
        <source>cash flow of capital and loans</source>
        <translation>llif arian cyfalaf a benthyciadau</translation>
    </message>
    <message>
        <source>value of emergencies, rounded to the penny</source>
        <translation>gwerth achosion brys, wedi’i dalgrynnu i’r geiniog</translation>
    </message>
    <message>
        <source>emergency baseline, rounded to the penny</source>
        <translation>gwaelodlin achosion brys, wedi’i thalgrynnu i’r geiniog</translation>
    </message>
    <message>
        <source>plan, rounded to the penny</source>
        <translation>cynllun, wedi’i dalgrynnu i’r geiniog</translation>
    </message>
    <message>
        <source>planned activity, rebased</source>
        <translation>gweithgarwch a gynlluniwyd, wedi’i ail-seilio</translation>
    </message>
    <message>
        <source>people in a segment</source>
        <translation>pobl mewn segment</translation>
    </message>
    <message>
        <source>paid by the capitation holder</source>
        <translation>a delir gan ddeiliad y taliad y pen</translation>
    </message>
    <message>
        <source>payment, whoever makes it</source>
        <translation>taliad, pwy bynnag sy’n ei wneud</translation>
    </message>
    <message>
        <source>still paid by the commissioner</source>
        <translation>a delir gan y comisiynydd o hyd</translation>
    </message>
    <message>
        <source>actual spending, rounded to the penny</source>
        <translation>gwariant gwirioneddol, wedi’i dalgrynnu i’r geiniog</translation>
    </message>
    <message>
        <source>underspend as a share of the target</source>
        <translation>tanwariant fel cyfran o’r targed</translation>
    </message>
    <message>
        <source>overspend as a share of the target</source>
        <translation>gorwariant fel cyfran o’r targed</translation>
    </message>
    <message>
        <source>paid under risk shares</source>
        <translation>wedi’i dalu o dan rannu risg</translation>
    </message>
    <message>
        <source>activity that drives the cost</source>
        <translation>gweithgarwch sy’n gyrru’r gost</translation>
    </message>
    <message>
        <source>activity that drives the cost, before arrangements</source>
        <translation>gweithgarwch sy’n gyrru’r gost, cyn trefniadau</translation>
    </message>
    <message>
        <source>fixed share of the cost</source>
        <translation>cyfran sefydlog o’r gost</translation>
    </message>
    <message>
        <source>activity as a share of the base year</source>
        <translation>gweithgarwch fel cyfran o’r flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>activity as a share of the base year, before arrangements</source>
        <translation>gweithgarwch fel cyfran o’r flwyddyn sylfaen, cyn trefniadau</translation>
    </message>
    <message>
        <source>highest activity of the year and the %1 years before, as a share of the base year</source>
        <translation>gweithgarwch uchaf y flwyddyn a’r %1 blynedd cyn hynny, fel cyfran o’r flwyddyn sylfaen</translation>
    </message>
    <message>
        <source>highest activity of the year and the %1 years before, as a share of the base year, before arrangements</source>
        <translation>gweithgarwch uchaf y flwyddyn a’r %1 blynedd cyn hynny, fel cyfran o’r flwyddyn sylfaen, cyn trefniadau</translation>
    </message>
    <message>
        <source>surpluses over the years of the break-even duty</source>
        <translation>gwargedion dros flynyddoedd y ddyletswydd i fantoli</translation>
    </message>
    <message>
        <source>cost left to save from</source>
        <translation>cost sydd ar ôl i arbed ohoni</translation>
    </message>
    <message>
        <source>cost of a function after the saving</source>
        <translation>cost swyddogaeth ar ôl yr arbediad</translation>
    </message>
    <message>
        <source>share of the cost saved so far</source>
        <translation>cyfran o’r gost a arbedwyd hyd yma</translation>
    </message>
    <message>
        <source>the organisation&apos;s own surplus</source>
        <translation>gwarged y sefydliad ei hun</translation>
    </message>
    <message>
        <source>%1 other figures together</source>
        <translation>%1 ffigur arall gyda’i gilydd</translation>
    </message>
</context>
<context>
    <name>Tornado</name>
    <message>
        <source>low, one time in ten</source>
        <translation>isel, un tro ym mhob deg</translation>
    </message>
    <message>
        <source>high, one time in ten</source>
        <translation>uchel, un tro ym mhob deg</translation>
    </message>
    <message>
        <source>share of variance</source>
        <translation>cyfran o’r amrywiant</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>Share of variance</source>
        <translation>Cyfran o’r amrywiant</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Beth sy’n ei symud</translation>
    </message>
</context>
<context>
    <name>TourSteps</name>
    <message>
        <source>Find the deficit</source>
        <translation>Canfod y diffyg</translation>
    </message>
    <message>
        <source>Change a number</source>
        <translation>Newid rhif</translation>
    </message>
    <message>
        <source>This is North Cumbria&apos;s nursing budget. Type =£54,698,000*1.02 over it and press Enter: its surplus above, the outlook at the right and every chart follow at once.</source>
        <translation>Dyma gyllideb nyrsio Gogledd Cumbria. Teipiwch =£54,698,000*1.02 drosti a phwyso Enter: mae ei gwarged uchod, y rhagolwg ar y dde a phob siart yn dilyn ar unwaith.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gwnaed: %1</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Ei ddadwneud</translation>
    </message>
    <message>
        <source>Everything can be undone, a paste or an import of a thousand rows as much as one number: press Ctrl+Z. Ctrl+Y does it again.</source>
        <translation>Gellir dadwneud popeth, gludiad neu fewnforiad o fil o resi cymaint ag un rhif: pwyswch Ctrl+Z. Mae Ctrl+Y yn ei wneud eto.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message>
        <source>Work in a scenario</source>
        <translation>Gweithio mewn senario</translation>
    </message>
    <message>
        <source>You are in a scenario now.</source>
        <translation>Rydych mewn senario nawr.</translation>
    </message>
    <message>
        <source>Explain a figure</source>
        <translation>Esbonio ffigur</translation>
    </message>
    <message>
        <source>The panel is open below the page.</source>
        <translation>Mae’r panel ar agor o dan y dudalen.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Ysgrifennu’r adroddiad</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R writes the board report as a PDF: the position in a sentence, outlook, statements that add up as printed, arrangements, assumptions with their sources. That was the tour. F1 opens the guide where you are, Ctrl+? lists the keys.</source>
        <translation>Mae Ctrl+Shift+R yn ysgrifennu adroddiad y bwrdd fel PDF: y sefyllfa mewn brawddeg, rhagolwg, datganiadau sy’n adio fel y’u hargreffir, trefniadau, tybiaethau gyda’u ffynonellau. Dyna’r daith. Mae F1 yn agor y canllaw lle’r ydych, Ctrl+? yn rhestru’r bysellau.</translation>
    </message>
    <message>
        <source>Organisations down, years across: figures in brackets are deficits, and the deeper the deficit against income, the darker the cell. North Cumbria and Morecambe Bay are the ones to look at; a double-click on a name, or its entry at the left, opens its page.</source>
        <translation>Sefydliadau i lawr, blynyddoedd ar draws: diffygion yw ffigurau mewn cromfachau, a pho ddyfnaf y diffyg o’i gymharu ag incwm, tywyllaf y maes. Gogledd Cumbria a Bae Morecambe yw’r rhai i edrych arnynt; mae clic dwbl ar enw, neu ei gofnod ar y chwith, yn agor ei dudalen.</translation>
    </message>
    <message>
        <source>Choose another scenario here, such as the one in which Northumbria acquires North Cumbria. What you type then is an override: the cell is marked and remembers the base value, and the base stays as it was. Ctrl+B goes back to it.</source>
        <translation>Dewiswch senario arall yma, fel yr un lle mae Northumbria yn caffael Gogledd Cumbria. Gwrthwneud yw’r hyn a deipiwch wedyn: caiff y gell ei marcio, mae’n cofio’r sylfaen, ac mae’r sylfaen yn aros fel yr oedd. Mae Ctrl+B yn arwain yn ôl.</translation>
    </message>
    <message>
        <source>Go to any figure and press Enter or Ctrl+E, or double-click it: the panel below breaks it down to the cells that were typed. From each of those a double-click leads to where it is edited.</source>
        <translation>Ewch at unrhyw ffigur a phwyso Enter neu Ctrl+E, neu glicio ddwywaith arno: mae’r panel isod yn ei ddatgymalu, i lawr i’r celloedd a deipiodd rhywun. O bob un o’r rheini mae clic dwbl yn arwain at ble y caiff ei golygu.</translation>
    </message>
</context>
<context>
    <name>VarianceRows</name>
    <message>
        <source>Plan*</source>
        <translation>Cynllun*</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>What was planned for these months</source>
        <translation>Yr hyn a gynlluniwyd ar gyfer y misoedd hyn</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Gwirioneddol</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Amrywiant</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Whether it is good or bad for the surplus</source>
        <translation>A yw’n dda neu’n ddrwg i’r gwarged</translation>
    </message>
    <message>
        <source>% of plan</source>
        <translation>% o’r cynllun</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Cynllun blwyddyn</translation>
    </message>
    <message>
        <source>Outturn</source>
        <translation>Alldro</translation>
    </message>
    <message>
        <source>The year&apos;s plan and the variance so far</source>
        <translation>Cynllun y flwyddyn a’r amrywiant hyd yma</translation>
    </message>
    <message>
        <source>Annualised</source>
        <translation>Fesul blwyddyn</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>ar y cynllun</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>ffafriol</translation>
    </message>
    <message>
        <source>adverse</source>
        <translation>anffafriol</translation>
    </message>
    <message>
        <source>%1: not typed, the sum of its parts</source>
        <translation>%1: heb ei deipio, swm ei rannau</translation>
    </message>
    <message>
        <source>This is the plan of the whole year.</source>
        <translation>Dyma gynllun y flwyddyn gyfan.</translation>
    </message>
    <message>
        <source>Variance*</source>
        <translation>Amrywiant*</translation>
    </message>
    <message>
        <source>% of income</source>
        <translation>% o’r incwm</translation>
    </message>
    <message>
        <source>Distance from plan: 4 is on or above it, 1 furthest below</source>
        <translation>Pellter o’r cynllun: mae 4 arno neu uwchlaw, 1 bellaf islaw</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwyliedig</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>The year&apos;s plan and the difference so far</source>
        <translation>Cynllun y flwyddyn a’r gwahaniaeth hyd yma</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 yn %2</translation>
    </message>
    <message>
        <source>This compares what was typed with the plan; only the plan has an explanation.</source>
        <translation>Yr hyn a deipiwyd ydyw, a’r cynllun: dim ond gan y cynllun y mae eglurhad.</translation>
    </message>
    <message>
        <source>The actual figure, year to date</source>
        <translation>Yr hyn a welwyd, y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>Actual less plan (for costs, plan less actual): positive is favourable</source>
        <translation>Gwirioneddol llai’r cynllun, y ffordd arall ar gyfer costau: mae uwchlaw dim yn dda</translation>
    </message>
    <message>
        <source>The variance as a share of the plan</source>
        <translation>Yr amrywiant fel rhan o’r cynllun</translation>
    </message>
    <message>
        <source>By the variance as a share of planned income to date: 4 is on or above plan, 3 up to 1% below, 2 up to 2% below, 1 further below</source>
        <translation>Yr amrywiant yn ôl yr incwm a gynlluniwyd hyd yma: mae 4 ar y cynllun neu uwchlaw; 3 o fewn 1% islaw, 2 o fewn 2%, 1 y tu hwnt</translation>
    </message>
    <message>
        <source>The year&apos;s plan and the variance so far continued to the end of the year, excluding non-recurrent items</source>
        <translation>Cynllun y flwyddyn a’r amrywiant hyd yma wedi’i gario ymlaen i ddiwedd y flwyddyn, heb yr hyn na ddaw eto</translation>
    </message>
    <message>
        <source>As typed: it is used, with the other two shown for comparison</source>
        <translation>Fel y’i teipiwyd: mae’n cyfrif, ac mae’r ddau arall wrth ei ochr</translation>
    </message>
    <message numerus="yes">
        <source>* No plan is typed for these %n month(s): they have %n twelfth(s) of the year&apos;s plan, which is that of “%1” and ignores seasonality.</source>
        <translation>
            <numerusform>* Ni theipiwyd cynllun ar gyfer y %n mis hyn: mae ganddynt %n deuddegfed o gynllun y flwyddyn, sef un “%1”. Nid yw deuddegfed yn adnabod tymhorau.</numerusform>
            <numerusform>* Ni theipiwyd cynllun ar gyfer y %n mis hyn: mae ganddynt %n deuddegfed o gynllun y flwyddyn, sef un “%1”. Nid yw deuddegfed yn adnabod tymhorau.</numerusform>
            <numerusform>* Ni theipiwyd cynllun ar gyfer y %n fis hyn: mae ganddynt %n ddeuddegfed o gynllun y flwyddyn, sef un “%1”. Nid yw deuddegfed yn adnabod tymhorau.</numerusform>
            <numerusform>* Ni theipiwyd cynllun ar gyfer y %n mis hyn: mae ganddynt %n deuddegfed o gynllun y flwyddyn, sef un “%1”. Nid yw deuddegfed yn adnabod tymhorau.</numerusform>
            <numerusform>* Ni theipiwyd cynllun ar gyfer y %n mis hyn: mae ganddynt %n deuddegfed o gynllun y flwyddyn, sef un “%1”. Nid yw deuddegfed yn adnabod tymhorau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actual less plan, to date: positive is favourable</source>
        <translation>Gwirioneddol llai’r cynllun, hyd yma: mae uwchlaw dim yn dda</translation>
    </message>
    <message>
        <source>The variance as a share of planned income to date</source>
        <translation>Yr amrywiant fel rhan o’r incwm a gynlluniwyd hyd yma</translation>
    </message>
    <message>
        <source>The forecast typed, otherwise the year&apos;s plan and the variance so far</source>
        <translation>Y rhagolwg a deipiwyd, fel arall cynllun y flwyddyn a’r amrywiant hyd yma</translation>
    </message>
    <message>
        <source>Reporting organisations</source>
        <translation>Sefydliadau sy’n adrodd</translation>
    </message>
    <message>
        <source>Actual volume, year to date</source>
        <translation>Cyfaint a welwyd, y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>Actual less plan; whether more is favourable depends on the contract</source>
        <translation>Gwirioneddol llai’r cynllun; y contract sy’n dweud a yw mwy yn dda</translation>
    </message>
    <message>
        <source>The year&apos;s plan and the difference continued to the end of the year</source>
        <translation>Cynllun y flwyddyn a’r gwahaniaeth wedi’i gario ymlaen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1, while %2 is enabled</source>
        <translation>%1, tra bo %2 ar waith</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its own rows: %1</source>
        <translation>Ei resi ei hun: %1</translation>
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
    <message>
        <source>10th and 90th percentiles</source>
        <translation>10fed a 90fed canradd</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Terfynau</translation>
    </message>
    <message>
        <source>Winter escalation</source>
        <translation>Uwchgyfeirio’r gaeaf</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Gwirioneddol</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Uwch sydd well</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Is sydd well</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ActivityView</name>
    <message numerus="yes">
        <source>* %n twelfth(s) of the year&apos;s volume in the plan, “%1”.</source>
        <translation>
            <numerusform>* %n deuddegfed o gyfaint y flwyddyn yn y cynllun, “%1”.</numerusform>
            <numerusform>* %n deuddegfed o gyfaint y flwyddyn yn y cynllun, “%1”.</numerusform>
            <numerusform>* %n deuddegfed o gyfaint y flwyddyn yn y cynllun, “%1”.</numerusform>
            <numerusform>* %n deuddegfed o gyfaint y flwyddyn yn y cynllun, “%1”.</numerusform>
            <numerusform>* %n deuddegfed o gyfaint y flwyddyn yn y cynllun, “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>* The year&apos;s volume in the plan, “%1”.</source>
        <translation>* Cyfaint y flwyddyn yn y cynllun, “%1”.</translation>
    </message>
    <message>
        <source>Type figures by month</source>
        <translation>Teipio ffigurau fesul mis</translation>
    </message>
    <message>
        <source>Actual activity against plan</source>
        <translation>Gweithgarwch gwirioneddol yn erbyn y cynllun</translation>
    </message>
    <message>
        <source>No activity is typed to the end of this month. Under Figures by month, choose Activity and type or paste the actual volumes.</source>
        <translation>Nid oes gweithgarwch wedi’i deipio hyd ddiwedd y mis hwn. O dan Ffigurau fesul mis, dewiswch Gweithgarwch a theipiwch neu gludwch y cyfeintiau a welwyd.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ActualsPage</name>
    <message>
        <source>Actuals</source>
        <translation>Ffigurau gwirioneddol</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>Beth ddigwyddodd mewn gwirionedd</translation>
    </message>
    <message>
        <source>Against plan</source>
        <translation>Yn erbyn y cynllun</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Ffigurau fesul mis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Pob rhes</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>Actuals of %1</source>
        <translation>Ffigurau gwirioneddol %1</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Cywirdeb rhagolygon</translation>
    </message>
    <message>
        <source>All reporting organisations</source>
        <translation>Yr holl sefydliadau sy’n adrodd</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AgainstPlanView</name>
    <message>
        <source>Plan and actual to date by line</source>
        <translation>Cynllun a ffigurau gwirioneddol hyd yma fesul llinell</translation>
    </message>
    <message>
        <source>Type figures by month</source>
        <translation>Teipio ffigurau fesul mis</translation>
    </message>
    <message>
        <source>In 8 of 10 futures the year ends between %1 and %2, in %3: the projected range around the expected outturn, narrowed for the months already past.</source>
        <translation>Mewn 8 o bob 10 dyfodol mae’r flwyddyn yn dod i ben rhwng %1 a %2, mewn %3: ystod y flwyddyn fel y’i rhagamcanwyd o amgylch yr hyn a ddisgwylir, yn gulach yn ôl y misoedd sydd ar ben.</translation>
    </message>
    <message>
        <source>Nothing is typed for this organisation to the end of that month of %1. Type or paste it under Figures by month.</source>
        <translation>Nid oes dim wedi’i deipio ar gyfer y sefydliad hwn hyd ddiwedd y mis hwnnw o %1. Teipiwch neu gludwch ef o dan Ffigurau fesul mis.</translation>
    </message>
    <message>
        <source>There are no actuals for %1 yet.
Under Figures by month, type what was spent and received to the end of a month, or paste twelve months from a ledger: lines down, April to March across. One line, the surplus, is enough to begin with.</source>
        <translation>Nid oes dim o %1 wedi’i weld eto.
O dan Ffigurau fesul mis, teipiwch yr hyn a wariwyd ac a dderbyniwyd hyd ddiwedd mis, neu gludwch ddeuddeg mis o lyfr cyfrifon: llinellau i lawr, Ebrill i Fawrth ar draws. Mae un llinell, y gwarged, yn ddigon i ddechrau.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ArrangementCommands</name>
    <message>
        <source>New arrangement</source>
        <translation>Trefniant newydd</translation>
    </message>
    <message>
        <source>The arrangement could not be deleted</source>
        <translation>Ni ellid dileu’r trefniant</translation>
    </message>
    <message>
        <source>The arrangement could not be changed</source>
        <translation>Nid oedd modd newid y trefniant</translation>
    </message>
    <message>
        <source>A template works with the figures of the base, and there are none yet: see Checks for what is missing or wrong.</source>
        <translation>Mae templed yn gweithio gyda ffigurau’r sylfaen, ac nid oes rhai eto: mae’r gwiriadau’n dweud beth sydd ar goll neu’n anghywir.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ArrangementPanel</name>
    <message>
        <source>Choose an arrangement above, or make one from a template.</source>
        <translation>Dewiswch drefniant uchod, neu gwnewch un o dempled.</translation>
    </message>
    <message>
        <source>There are no figures: %1</source>
        <translation>Nid oes ffigurau: %1</translation>
    </message>
    <message>
        <source>New arrangement…</source>
        <translation>Trefniant newydd…</translation>
    </message>
    <message>
        <source>What an arrangement does is the difference between two projections, one with it and one without, and has no explanation of its own. The figures of the statements can be explained, in a scenario that has it and in one that does not.</source>
        <translation>Gwahaniaeth dau ragamcaniad, un gyda’r trefniant ac un hebddo, yw’r hyn y mae’n ei wneud, ac ni chaiff ei esbonio ei hun. Esbonnir ffigurau’r datganiadau, mewn senario sy’n ei gynnwys ac mewn un nad yw.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ArrangementsPage</name>
    <message>
        <source>Arrangements</source>
        <translation>Trefniadau</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>Cyfrannau teg</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsiynau</translation>
    </message>
    <message>
        <source>All effects</source>
        <translation>Pob effaith</translation>
    </message>
    <message>
        <source>All arrangements</source>
        <translation>Pob trefniant</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Newydd…</translation>
    </message>
    <message>
        <source>Make an arrangement from a template</source>
        <translation>Gwneud trefniant o dempled</translation>
    </message>
    <message>
        <source>&amp;Bring…</source>
        <translation>D&amp;od ag un…</translation>
    </message>
    <message>
        <source>Bring an arrangement from another economy</source>
        <translation>Dod â threfniant o economi arall</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>The chosen arrangement</source>
        <translation>Y trefniant a ddewiswyd</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effaith</translation>
    </message>
    <message>
        <source>The care model in money</source>
        <translation>Y model gofal mewn arian</translation>
    </message>
    <message>
        <source>Its effects</source>
        <translation>Ei effeithiau</translation>
    </message>
    <message>
        <source>Delete the chosen arrangement with everything that belongs to it</source>
        <translation>Dileu’r trefniant a ddewiswyd gyda phopeth sy’n perthyn iddo</translation>
    </message>
    <message>
        <source>An arrangement of no particular kind, defined by its effects.</source>
        <translation>Trefniant heb fod o unrhyw fath penodol: ei effeithiau sy’n pennu’r hyn ydyw.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AssistantBlendedStep</name>
    <message>
        <source>The plan is paid whatever happens: the activity of the base year with its growth, without what arrangements avoid or shift. Of the difference from it only a share is paid.</source>
        <translation>Telir y cynllun beth bynnag sy’n digwydd: gweithgarwch y flwyddyn sylfaen gyda’i dwf, heb yr hyn y mae trefniadau’n ei osgoi neu’n ei symud. Dim ond cyfran o’r gwahaniaeth oddi wrtho a delir.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>byth</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contract</translation>
    </message>
    <message>
        <source>&amp;Variable share</source>
        <translation>Cyfran &amp;newidiol</translation>
    </message>
    <message>
        <source>Of the difference from plan, paid or taken back: 20% is 80:20.</source>
        <translation>O’r gwahaniaeth oddi wrth y cynllun, i’w thalu neu ei chymryd yn ôl: 80:20 yw 20%.</translation>
    </message>
    <message>
        <source>&amp;Rebase after, years</source>
        <translation>Ailosod y &amp;sylfaen ar ôl, blynyddoedd</translation>
    </message>
    <message>
        <source>What is fixed and what varies?</source>
        <translation>Beth sy’n sefydlog a beth sy’n amrywio?</translation>
    </message>
    <message>
        <source>Until then the plan stays as it is; afterwards it follows the actual activity of that many years before.</source>
        <translation>Tan hynny mae’r cynllun yn aros; wedyn mae’n mabwysiadu’r hyn a wnaed y nifer hwnnw o flynyddoedd ynghynt.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AssistantChoiceStep</name>
    <message>
        <source>Which contract?</source>
        <translation>Pa gontract?</translation>
    </message>
    <message>
        <source>There is no contract paid by activity.</source>
        <translation>Nid oes contract y telir amdano yn ôl gweithgarwch.</translation>
    </message>
    <message>
        <source>&amp;Capitation from existing contracts</source>
        <translation>&amp;Capitasiwn o gontractau presennol</translation>
    </message>
    <message>
        <source>One budget for a population. A holder takes over the contracts you choose; the price per head is what they pay today.</source>
        <translation>Un gyllideb ar gyfer poblogaeth. Mae deiliad yn cymryd drosodd y contractau a ddewiswch; y pris y pen yw’r hyn y maent yn ei dalu heddiw.</translation>
    </message>
    <message>
        <source>There is no contract that a capitation could take over.</source>
        <translation>Nid oes contract y gallai capitasiwn ei gymryd drosodd.</translation>
    </message>
    <message>
        <source>&amp;Marginal rate for emergencies</source>
        <translation>Cyfradd &amp;ymylol ar gyfer achosion brys</translation>
    </message>
    <message>
        <source>&amp;Blended payment</source>
        <translation>&amp;Taliad cyfun</translation>
    </message>
    <message>
        <source>A fixed payment for the plan and a share of the difference from it: 80:20.</source>
        <translation>Taliad sefydlog am y cynllun a chyfran o’r gwahaniaeth oddi wrtho: 80:20.</translation>
    </message>
    <message>
        <source>It will be added to the base. To try it out first, choose a scenario and start again.</source>
        <translation>Caiff ei ychwanegu at y sylfaen. I’w brofi’n gyntaf, dewiswch senario a dechreuwch eto.</translation>
    </message>
    <message>
        <source>It will be added to the current scenario and leaves the base as it is.</source>
        <translation>Caiff ei ychwanegu at y senario cyfredol ac mae’n gadael y sylfaen fel y mae.</translation>
    </message>
    <message>
        <source>Emergency care above a baseline is paid at a reduced rate. The baseline is what a year&apos;s emergencies are worth at base-year prices.</source>
        <translation>Telir yn rhannol am ofal brys uwchlaw llinell sylfaen. Y llinell sylfaen yw gwerth achosion brys blwyddyn, ym mhrisiau’r flwyddyn sylfaen.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AssistantMarginalRateStep</name>
    <message>
        <source>What is paid above the baseline?</source>
        <translation>Beth a delir uwchlaw’r llinell sylfaen?</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contract</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>C&amp;yfradd</translation>
    </message>
    <message>
        <source>The part of the price that is paid: nationally 30% at first, later 70%.</source>
        <translation>Y rhan o’r pris a delir: yn genedlaethol 30% i ddechrau, 70% yn ddiweddarach.</translation>
    </message>
    <message>
        <source>Emergencies &amp;as in</source>
        <translation>Achosion &amp;brys fel yn</translation>
    </message>
    <message>
        <source>&amp;Baseline, £</source>
        <translation>&amp;Llinell sylfaen, £</translation>
    </message>
    <message>
        <source>What the emergencies of %1 are worth at base-year prices.</source>
        <translation>Gwerth achosion brys %1 ym mhrisiau’r flwyddyn sylfaen.</translation>
    </message>
    <message>
        <source>The contract covers no emergency care in that year: choose another, or type what was agreed.</source>
        <translation>Nid yw’r contract yn cwmpasu gofal brys yn y flwyddyn honno: dewiswch un arall, neu teipiwch yr hyn y cytunwyd arno.</translation>
    </message>
    <message>
        <source>Emergency care up to the baseline is paid in full, above it at a reduced rate. The baseline moves with the tariff&apos;s yearly changes.</source>
        <translation>Telir yn llawn am ofal brys hyd at y llinell sylfaen, ac yn rhannol uwch ei phen. Mae’r llinell sylfaen yn symud gyda newidiadau blynyddol y tariff.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AssistantPartiesStep</name>
    <message>
        <source>The holder takes over every contract that is ticked and pays for its care from the budget.</source>
        <translation>Mae’r deiliad yn cymryd drosodd bob contract sydd wedi’i dicio ac yn talu am ei ofal o’r gyllideb.</translation>
    </message>
    <message>
        <source>A new organisation…</source>
        <translation>Sefydliad newydd…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Ei enw</translation>
    </message>
    <message>
        <source>Name of the new organisation</source>
        <translation>Enw’r sefydliad newydd</translation>
    </message>
    <message>
        <source>Contracts to take over</source>
        <translation>Contractau i’w cymryd drosodd</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Telir i</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurf</translation>
    </message>
    <message>
        <source>Paid in %1, £</source>
        <translation>Telir yn %1, £</translation>
    </message>
    <message>
        <source>Who &amp;pays</source>
        <translation>Pwy sy’n &amp;talu</translation>
    </message>
    <message>
        <source>Who &amp;holds the budget</source>
        <translation>Pwy sy’n &amp;dal y gyllideb</translation>
    </message>
    <message>
        <source>Together they are paid %1 in %2.</source>
        <translation>Gyda’i gilydd telir %1 amdanynt yn %2.</translation>
    </message>
    <message>
        <source>Which parties, and which care?</source>
        <translation>Pa bartïon, a pha ofal?</translation>
    </message>
    <message>
        <source>This commissioner has no contract that a capitation could take over. A contract that one capitation takes over in a scenario can be taken over by another in a different scenario, but not in the base.</source>
        <translation>Nid oes gan y comisiynydd hwn gontract y gallai capitasiwn ei gymryd drosodd. Yr hyn y mae un yn ei gymryd drosodd mewn senario, gall un arall ei gymryd mewn senario gwahanol, ond nid yn y sylfaen.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AssistantPriceStep</name>
    <message>
        <source>A new population…</source>
        <translation>Poblogaeth newydd…</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;Poblogaeth</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;obl</translation>
    </message>
    <message>
        <source>Price &amp;grows by</source>
        <translation>Mae’r pris yn &amp;tyfu yn ôl</translation>
    </message>
    <message>
        <source>&amp;Starts in</source>
        <translation>&amp;Dechrau yn</translation>
    </message>
    <message>
        <source>P&amp;hase-in</source>
        <translation>C&amp;yflwyno graddol</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Faint</translation>
    </message>
    <message>
        <source>as in the population</source>
        <translation>fel yn y boblogaeth</translation>
    </message>
    <message>
        <source>Which population, and from when?</source>
        <translation>Pa boblogaeth, ac o ba bryd?</translation>
    </message>
    <message>
        <source>Priced at today&apos;s cost per head, the contract starts by paying exactly what the contracts it takes over pay.</source>
        <translation>O dalu am y boblogaeth yn ôl cost y pen heddiw, nid yw’r contract yn dechrau’n gyfoethocach nac yn dlotach na’r contractau y mae’n eu cymryd drosodd.</translation>
    </message>
    <message>
        <source>No growth</source>
        <translation>Dim twf</translation>
    </message>
    <message>
        <source>The share of the budget and of each contract taken over in the first year, the second and so on; the last one continues.</source>
        <translation>Y gyfran o’r gyllideb ac o bob contract a drosglwyddir yn y flwyddyn gyntaf, yr ail ac yn y blaen; mae’r olaf yn parhau.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AssistantResultStep</name>
    <message>
        <source>What it will pay by year</source>
        <translation>Yr hyn y bydd yn ei dalu fesul blwyddyn</translation>
    </message>
    <message>
        <source>What it will pay</source>
        <translation>Yr hyn y bydd yn ei dalu</translation>
    </message>
    <message>
        <source>In £000, in the current scenario. Nothing has changed yet; afterwards, one undo reverses all of it.</source>
        <translation>Mewn £000, yn y senario cyfredol. Nid oes dim wedi newid eto; wedyn mae un dad-wneud yn gwrthdroi’r cyfan.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AssistantSharingStep</name>
    <message>
        <source>Who shares gain and loss?</source>
        <translation>Pwy sy’n rhannu’r enillion a’r golled?</translation>
    </message>
    <message>
        <source>Against the budget the holder gains what it does not spend and loses what it overspends. More parties and bands can be added on the contract&apos;s page.</source>
        <translation>Yn erbyn y gyllideb mae’r deiliad yn ennill yr hyn nad yw’n ei wario ac yn colli’r hyn y mae’n ei orwario. Gellir ychwanegu rhagor o bartïon a bandiau ar dudalen y contract.</translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation>Ni rennir dim.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::AttributionPanel</name>
    <message>
        <source>Fair share of each arrangement in the change of surplus of &amp;year</source>
        <translation>Cyfran deg pob trefniant o’r newid yng ngwarged y &amp;flwyddyn</translation>
    </message>
    <message>
        <source>There are no figures: %1</source>
        <translation>Nid oes ffigurau: %1</translation>
    </message>
    <message>
        <source>No arrangement is on in this scenario. Switch one on under Timeline.</source>
        <translation>Nid oes trefniant ar waith yn y senario hwn. Rhowch un ar waith o dan Llinell amser.</translation>
    </message>
    <message>
        <source>New arrangement…</source>
        <translation>Trefniant newydd…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::BenefitChart</name>
    <message>
        <source>without %1, planned %2</source>
        <translation>heb %1, cynlluniwyd %2</translation>
    </message>
    <message>
        <source>saved to date %1</source>
        <translation>arbedwyd hyd yma %1</translation>
    </message>
    <message>
        <source>Without, planned and actual by month</source>
        <translation>Heb, cynlluniwyd a gwelwyd fesul mis</translation>
    </message>
    <message>
        <source>Without, planned and actual by month: %1</source>
        <translation>Heb, cynlluniwyd a gwelwyd fesul mis: %1</translation>
    </message>
    <message>
        <source>%1: actual %2</source>
        <translation>%1: gwelwyd %2</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Arsylwadau</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::BridgePanel</name>
    <message>
        <source>Bridge o&amp;f</source>
        <translation>Pont &amp;ar gyfer</translation>
    </message>
    <message>
        <source>fr&amp;om</source>
        <translation>&amp;o</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;i</translation>
    </message>
    <message>
        <source>the whole economy</source>
        <translation>yr economi gyfan</translation>
    </message>
    <message>
        <source>the same year in “%1”</source>
        <translation>yr un flwyddyn yn “%1”</translation>
    </message>
    <message>
        <source>There is no bridge: %1</source>
        <translation>Nid oes pont: %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CalculationState</name>
    <message>
        <source>Calculating</source>
        <translation>Yn cyfrifo</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Yn cyfrifo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stop calculating: the figures before the last change stay</source>
        <translation>Stopio cyfrifo: mae’r ffigurau cyn y newid diwethaf yn aros</translation>
    </message>
    <message>
        <source>Calculated %1 in %2 ms</source>
        <translation>Cyfrifwyd am %1 mewn %2 ms</translation>
    </message>
    <message>
        <source>Not calculated: errors</source>
        <translation>Heb ei gyfrifo: gwallau</translation>
    </message>
    <message>
        <source>Stopped: figures are from before the last change</source>
        <translation>Wedi’i stopio: mae’r ffigurau o’r adeg cyn y newid diwethaf</translation>
    </message>
    <message>
        <source>Stopped: nothing is calculated yet</source>
        <translation>Wedi’i stopio: nid oes dim wedi’i gyfrifo eto</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Cyfrifo</translation>
    </message>
    <message>
        <source>Calculate the figures (F9)</source>
        <translation>Cyfrifo’r ffigurau (F9)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Calculated %1 in %2 s</source>
        <translation>Cyfrifwyd am %1 mewn %2 s</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Callout</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Gorffen y daith</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation>Alt+Y</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>Escape, with the keyboard in this note</source>
        <translation>Escape, gyda’r bysellfwrdd yn y nodyn hwn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Gorffen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nesaf</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CasePanel</name>
    <message>
        <source>Effect on each organisation by year</source>
        <translation>Effaith ar bob sefydliad fesul blwyddyn</translation>
    </message>
    <message>
        <source>Economy in %1</source>
        <translation>Yr economi yn %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>dim newid</translation>
    </message>
    <message>
        <source>of which support %1</source>
        <translation>gan gynnwys cymorth o %1</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Cost untro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Pays for itself</source>
        <translation>Yn talu amdano’i hun</translation>
    </message>
    <message>
        <source>not by %1</source>
        <translation>ddim erbyn %1</translation>
    </message>
    <message>
        <source>benefits stay below costs</source>
        <translation>mae’r buddion yn aros islaw’r costau</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Gwerth presennol net</translation>
    </message>
    <message>
        <source>a year, against no arrangement</source>
        <translation>y flwyddyn, o’i gymharu â dim trefniant</translation>
    </message>
    <message>
        <source>no external support</source>
        <translation>dim cymorth allanol</translation>
    </message>
    <message>
        <source>external support %1</source>
        <translation>cymorth allanol %1</translation>
    </message>
    <message>
        <source>permanently from that year</source>
        <translation>yn barhaol o’r flwyddyn honno</translation>
    </message>
    <message>
        <source>at 3.5%, excluding support</source>
        <translation>ar 3.5%, ac eithrio cymorth</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CashChart</name>
    <message>
        <source>Cash at the close of each year</source>
        <translation>Arian parod ar ddiwedd pob blwyddyn</translation>
    </message>
    <message>
        <source>Cash at the close of each year: %1</source>
        <translation>Arian parod ar ddiwedd pob blwyddyn: %1</translation>
    </message>
    <message>
        <source>%1: no balance sheet of its own</source>
        <translation>%1: dim mantolen ei hun</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Arian parod</translation>
    </message>
    <message>
        <source>Support drawn</source>
        <translation>Cymorth a dynnwyd</translation>
    </message>
    <message>
        <source>%1: cash %2, minimum %3</source>
        <translation>%1: arian parod %2, isafswm %3</translation>
    </message>
    <message>
        <source>Support drawn: %1</source>
        <translation>Cymorth a dynnwyd: %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChangesCommands</name>
    <message>
        <source>Comparing with the version…</source>
        <translation>Wrthi’n cymharu â’r fersiwn…</translation>
    </message>
    <message>
        <source>Write what changed as PDF</source>
        <translation>Ysgrifennu beth sydd wedi newid fel PDF</translation>
    </message>
    <message>
        <source>%1, changes.pdf</source>
        <translation>%1, newidiadau.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What changed could not be printed.</source>
        <translation>Nid oedd modd argraffu beth sydd wedi newid.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChangesModel</name>
    <message>
        <source>added</source>
        <translation>ychwanegwyd</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nid yno</translation>
    </message>
    <message>
        <source>each as it is</source>
        <translation>pob un fel y mae</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ddim ar waith</translation>
    </message>
    <message>
        <source>Waits for %1, which is off</source>
        <translation>Yn aros am %1, nad yw ar waith</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is changed (money in %1)</source>
        <translation>Beth a newidir (arian mewn %1)</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Sylfaen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>A row that the base does not use: it is switched off there. Promote it to give it to all scenarios.</source>
        <translation>Rhes nad yw yn y sylfaen: mae’n sefyll yno heb fod ar waith. Dyrchafwch hi i’w rhoi i bawb.</translation>
    </message>
    <message>
        <source>Applies while %1 is on</source>
        <translation>Yn gymwys tra bo %1 ar waith</translation>
    </message>
    <message>
        <source>Type the reason here</source>
        <translation>Teipiwch y rheswm yma</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChartView</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copïo’r &amp;llun</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Allforio siart</translation>
    </message>
    <message>
        <source>&amp;Copy picture and data</source>
        <translation>&amp;Copïo’r llun a’r data</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copïo’r &amp;data</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PNG picture (*.png);;PDF (*.pdf);;CSV figures (*.csv)</source>
        <translation>Lluniad SVG (*.svg);;Llun PNG (*.png);;PDF (*.pdf);;Ffigurau CSV (*.csv)</translation>
    </message>
    <message>
        <source>E&amp;xport as SVG, PNG, PDF or CSV…</source>
        <translation>A&amp;llforio fel SVG, PNG, PDF neu CSV…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChecklistButton</name>
    <message numerus="yes">
        <source>%1 of %n scenario(s)</source>
        <translation>
            <numerusform>%1 o %n senarios</numerusform>
            <numerusform>%1 o %n senario</numerusform>
            <numerusform>%1 o %n senario</numerusform>
            <numerusform>%1 o %n senario</numerusform>
            <numerusform>%1 o %n senario</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios to compare: %1</source>
        <translation>Senarios i’w cymharu: %1</translation>
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
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lle</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n le</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n lle</numerusform>
        </translation>
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
    <name>breakeven::ui::ColumnsStep</name>
    <message>
        <source>Take &amp;totals too</source>
        <translation>Cymryd &amp;cyfansymiau hefyd</translation>
    </message>
    <message>
        <source>Figures are of single &amp;months</source>
        <translation>Mae’r ffigurau ar gyfer &amp;misoedd unigol</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Pa golofn yw pa un</translation>
    </message>
    <message>
        <source>The rows as they would come in</source>
        <translation>Y rhesi fel y deuent i mewn</translation>
    </message>
    <message>
        <source>&amp;Only rows where</source>
        <translation>&amp;Dim ond rhesi lle</translation>
    </message>
    <message>
        <source>Only rows where this column</source>
        <translation>Dim ond rhesi lle mae gan y golofn hon</translation>
    </message>
    <message>
        <source>has this text</source>
        <translation>y testun hwn</translation>
    </message>
    <message>
        <source>is</source>
        <translation>yw</translation>
    </message>
    <message>
        <source>Forget what was chosen for an earlier file with these headings</source>
        <translation>Anghofio’r hyn a ddewiswyd ar gyfer ffeil gynharach â’r penawdau hyn</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>unrhyw golofn</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wrthi’n cyfrifo…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>Darllenwyd %n o resi.</numerusform>
            <numerusform>Darllenwyd %n rhes.</numerusform>
            <numerusform>Darllenwyd %n o resi.</numerusform>
            <numerusform>Darllenwyd %n o resi.</numerusform>
            <numerusform>Darllenwyd %n o resi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that become &amp;rows</source>
        <translation>Colofnau sy’n &amp;rhesi ynddynt eu hunain</translation>
    </message>
    <message>
        <source>Add &amp;up rows with the same keys</source>
        <translation>Adio rhesi’r &amp;un peth</translation>
    </message>
    <message>
        <source>Suggested from the headings and the values below them. The rows are shown below as they would come in.</source>
        <translation>Cynigir yn ôl y penawdau a’r hyn sydd oddi tanynt. Isod mae’r rhesi fel y deuent i mewn.</translation>
    </message>
    <message>
        <source>Columns that become rows</source>
        <translation>Colofnau sy’n rhesi ynddynt eu hunain</translation>
    </message>
    <message>
        <source>&amp;Suggest again</source>
        <translation>&amp;Cynnig o’r newydd</translation>
    </message>
    <message>
        <source>Rows with the same keys, such as one account in two cost centres, become one; otherwise they are reported as an error</source>
        <translation>Daw rhesi â’r un allweddi, megis un cyfrif mewn dwy ganolfan gost, yn un; fel arall fe’u nodir yn gamgymeriad</translation>
    </message>
    <message>
        <source>Each figure is the movement of one month and is added to the earlier ones; otherwise it is the year to date</source>
        <translation>Symudiad un mis yw pob ffigur, a chaiff ei adio at y rhai o’i flaen; fel arall y flwyddyn hyd yma ydyw</translation>
    </message>
    <message numerus="yes">
        <source>%n added to others with the same keys.</source>
        <translation>
            <numerusform>Adiwyd %n at eraill o’r un peth.</numerusform>
            <numerusform>Adiwyd %n at un arall o’r un peth.</numerusform>
            <numerusform>Adiwyd %n at eraill o’r un peth.</numerusform>
            <numerusform>Adiwyd %n at eraill o’r un peth.</numerusform>
            <numerusform>Adiwyd %n at eraill o’r un peth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), listed in the last step.</source>
        <translation>
            <numerusform>%n o broblemau, a nodir yn y cam olaf.</numerusform>
            <numerusform>%n broblem, a nodir yn y cam olaf.</numerusform>
            <numerusform>%n o broblemau, a nodir yn y cam olaf.</numerusform>
            <numerusform>%n o broblemau, a nodir yn y cam olaf.</numerusform>
            <numerusform>%n o broblemau, a nodir yn y cam olaf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ComparisonModel</name>
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
    <message>
        <source>has errors</source>
        <translation>mae gwallau ynddo</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>yn erbyn %1</translation>
    </message>
    <message>
        <source>in per cent</source>
        <translation>fel canran</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Differences have no explanation of their own; explain the amounts instead.</source>
        <translation>Ni chaiff gwahaniaethau eu hesbonio ar eu pennau eu hunain; esboniwch y symiau.</translation>
    </message>
    <message>
        <source>The break-even year follows from the surpluses of all years; this is the surplus of the last year.</source>
        <translation>Darllenir y flwyddyn adennill costau o wargedau’r holl flynyddoedd; dyma warged yr olaf.</translation>
    </message>
    <message>
        <source>The difference as a share of the amount in %1</source>
        <translation>Y gwahaniaeth fel cyfran o’r hyn ydyw yn %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ContractAssistantDialog</name>
    <message>
        <source>Contract assistant</source>
        <translation>Cynorthwyydd contractau</translation>
    </message>
    <message>
        <source>Contract assistant, in scenario %1</source>
        <translation>Cynorthwyydd contractau, yn senario %1</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Gweithredu</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ContractCommands</name>
    <message>
        <source>Contract %1 could not be deleted.</source>
        <translation>Ni ellid dileu contract %1.</translation>
    </message>
    <message>
        <source>The assistant needs figures, and there are none until the errors are corrected.</source>
        <translation>Mae angen ffigurau ar y cynorthwyydd, ac nid oes rhai nes i’r gwallau gael eu cywiro.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ContractForm</name>
    <message>
        <source>Terms of the contract</source>
        <translation>Telerau’r contract</translation>
    </message>
    <message>
        <source>Phase-in</source>
        <translation>Cyflwyno graddol</translation>
    </message>
    <message>
        <source>Services the contract covers</source>
        <translation>Y gwasanaethau y mae’r contract yn eu cwmpasu</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Share taken over by year; grey is carried forward from the year before.</source>
        <translation>Y gyfran a drosglwyddir fesul blwyddyn; mae llwyd yn parhau o’r flwyddyn flaenorol.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ContractPage</name>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Parts of the contract</source>
        <translation>Rhannau’r contract</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Telerau</translation>
    </message>
    <message>
        <source>&amp;Assistant…</source>
        <translation>C&amp;ynorthwyydd…</translation>
    </message>
    <message>
        <source>Make a capitation, a marginal rate or a blended payment from a few answers</source>
        <translation>Gwneud capitasiwn, cyfradd ymylol neu daliad cyfun o ychydig atebion</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Newydd…</translation>
    </message>
    <message>
        <source>Add another contract</source>
        <translation>Ychwanegu contract arall</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>Delete this contract with its services, subcontracts and bands</source>
        <translation>Dileu’r contract hwn gyda’i wasanaethau, ei is-gontractau a’i fandiau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Subcontracts</source>
        <translation>Is-gontractau</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Rhannu</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandiau</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentau</translation>
    </message>
    <message>
        <source>Population %1: its people by segment. A weight of 2 pays twice the rate per head.</source>
        <translation>Poblogaeth %1: ei phobl fesul segment. Mae pwysiad o 2 yn talu dwywaith y gyfradd y pen.</translation>
    </message>
    <message>
        <source>Start a population</source>
        <translation>Dechrau poblogaeth</translation>
    </message>
    <message>
        <source>The contract has no population yet. Choose one under Terms, or start one here and type its segments.</source>
        <translation>Nid oes gan y contract boblogaeth eto. Dewiswch un o dan Telerau, neu dechreuwch un yma a theipio ei segmentau.</translation>
    </message>
    <message>
        <source>%1 pays %2 · contract %3 · %4</source>
        <translation>Mae %1 yn talu i %2 · contract %3 · %4</translation>
    </message>
    <message>
        <source>The contract no longer exists. Choose another in the navigator.</source>
        <translation>Nid yw’r contract yn bod mwyach. Dewiswch un arall yn y llywiwr.</translation>
    </message>
    <message>
        <source>Contracts of the same commissioner; the holder takes over its share of every payment.</source>
        <translation>Contractau’r un comisiynydd, y mae’r deiliad yn cymryd drosodd ei gyfran o bob taliad arnynt.</translation>
    </message>
    <message>
        <source>The holder hands over the party&apos;s share of a gain in each band; the party makes good its share of a loss. From and to are shares of the target.</source>
        <translation>Pan fo enillion, mae’r deiliad yn rhoi i’r parti ei gyfran o bob band; pan fo colled, y parti sy’n digolledu’r deiliad am y gyfran honno. Rhannau o’r targed yw “O” a “Hyd at”.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ContractResults</name>
    <message>
        <source>What the contract pays by year</source>
        <translation>Yr hyn y mae’r contract yn ei dalu fesul blwyddyn</translation>
    </message>
    <message>
        <source>Price and cost per head by year</source>
        <translation>Pris a chost y pen fesul blwyddyn</translation>
    </message>
    <message>
        <source>The contract is new; its figures appear when nothing in it is missing or wrong.</source>
        <translation>Mae’r contract yn newydd; bydd ei ffigurau’n ymddangos pan na fydd dim ynddo ar goll nac yn anghywir.</translation>
    </message>
    <message>
        <source>The contract pays nothing in this scenario: its arrangement, %1, is not enabled. Enable it under Arrangements, or look at a scenario that does.</source>
        <translation>Nid yw’r contract yn talu dim yn y senario hwn: nid yw ei drefniant, %1, ar waith. Rhowch ef ar waith o dan Trefniadau, neu edrychwch ar senario lle y mae ar waith.</translation>
    </message>
    <message>
        <source>The population is empty. Type its segments at the left, or choose another population under Terms.</source>
        <translation>Mae’r boblogaeth yn wag. Teipiwch ei segmentau ar y chwith, neu dewiswch boblogaeth arall o dan Telerau.</translation>
    </message>
    <message>
        <source>No gain or loss is shared yet: the holder keeps every gain and bears every loss. Type a band at the left, for example a gain above 2% of target, of which the commissioner gets 50%.</source>
        <translation>Ni rennir enillion na cholled eto: mae’r deiliad yn cadw’r holl enillion ac yn ysgwyddo pob colled. Teipiwch fand ar y chwith, er enghraifft enillion o 2% o’r targed ymlaen y mae’r comisiynydd yn cael 50% ohonynt.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ControlChartView</name>
    <message>
        <source>Measure by month</source>
        <translation>Mesur fesul mis</translation>
    </message>
    <message>
        <source>Measure by month: %1</source>
        <translation>Mesur fesul mis: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mean %1, limits %2 to %3</source>
        <translation>cymedr %1, terfynau %2 i %3</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>cymedr %1</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Arsylwadau</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CopiesModel</name>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Gain, %1</source>
        <translation>Enillion, %1</translation>
    </message>
    <message>
        <source>New document, or why there is none</source>
        <translation>Dogfen newydd, neu pam nad oes un</translation>
    </message>
    <message>
        <source>already has such an arrangement</source>
        <translation>mae ganddo drefniant o’r fath eisoes</translation>
    </message>
    <message>
        <source>On the economy&apos;s surplus over all years, if it had begun in the first</source>
        <translation>Ar warged yr economi, o’r holl flynyddoedd a ddangosir, pe bai wedi dechrau yn y gyntaf</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CorridorBar</name>
    <message>
        <source>Replaces the bands the contract has with this party; bands with others stay</source>
        <translation>Yn disodli’r bandiau sydd gan y contract gyda’r parti hwn; mae bandiau gydag eraill yn aros</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Cymhwyso</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CorridorFields</name>
    <message>
        <source>Nothing shared</source>
        <translation>Dim yn cael ei rannu</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Dwyochrog</translation>
    </message>
    <message>
        <source>One-sided: gain only</source>
        <translation>Unochrog: enillion yn unig</translation>
    </message>
    <message>
        <source>Two-sided, capped</source>
        <translation>Dwyochrog, â therfyn</translation>
    </message>
    <message>
        <source>Deadband, then from the first pound</source>
        <translation>Band niwtral, yna o’r bunt gyntaf</translation>
    </message>
    <message>
        <source>The holder keeps every gain and bears every loss.</source>
        <translation>Mae’r deiliad yn cadw’r holl enillion ac yn ysgwyddo pob colled.</translation>
    </message>
    <message>
        <source>Nothing settles within the deadband; once beyond it, all of the gain or loss is shared.</source>
        <translation>Ni setlir dim o fewn y band niwtral; y tu hwnt iddo, rhennir yr enillion neu’r golled i gyd.</translation>
    </message>
    <message>
        <source>C&amp;orridor</source>
        <translation>C&amp;oridor</translation>
    </message>
    <message>
        <source>Shared &amp;with</source>
        <translation>&amp;Rhennir gyda</translation>
    </message>
    <message>
        <source>Their s&amp;hare</source>
        <translation>Eu &amp;cyfran</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Coridor</translation>
    </message>
    <message>
        <source>Who shares gain and loss with the holder</source>
        <translation>Pwy sy’n rhannu enillion a cholled â’r deiliad</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation>&amp;hyd at</translation>
    </message>
    <message>
        <source>&amp;beyond</source>
        <translation>y &amp;tu hwnt i</translation>
    </message>
    <message>
        <source>Deadband, then only the excess</source>
        <translation>Band niwtral, yna’r hyn sydd y tu hwnt iddo</translation>
    </message>
    <message>
        <source>The party receives its share of every gain and makes good its share of every loss.</source>
        <translation>Mae’r parti’n cael ei gyfran o’r holl enillion ac yn talu ei gyfran o bob colled.</translation>
    </message>
    <message>
        <source>The party receives its share of every gain; every loss stays with the holder.</source>
        <translation>Mae’r parti’n cael ei gyfran o’r holl enillion; mae pob colled yn aros gyda’r deiliad.</translation>
    </message>
    <message>
        <source>As two-sided, but only up to a share of target; anything beyond stays with the holder.</source>
        <translation>Fel dwyochrog, ond hyd at ran o’r targed yn unig; mae’r hyn sydd y tu hwnt yn aros gyda’r deiliad.</translation>
    </message>
    <message>
        <source>Nothing settles within the deadband; beyond it only the excess is shared.</source>
        <translation>Ni setlir dim o fewn y band niwtral; y tu hwnt iddo, dim ond yr hyn sydd y tu hwnt a rennir.</translation>
    </message>
    <message>
        <source>A share of target</source>
        <translation>Rhan o’r targed</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::CurveChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DependenceView</name>
    <message>
        <source>How its cells and years are related</source>
        <translation>Sut mae ei gelloedd a’i flynyddoedd yn cydio</translation>
    </message>
    <message>
        <source>An example over the years comes here.</source>
        <translation>Daw enghraifft dros y blynyddoedd yma.</translation>
    </message>
    <message>
        <source>example, by year</source>
        <translation>enghraifft, fesul blwyddyn</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DependentsModel</name>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Swm, %1</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Newid, %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>ddim yno</translation>
    </message>
    <message>
        <source>there</source>
        <translation>yno</translation>
    </message>
    <message>
        <source>Cell or row</source>
        <translation>Cell neu res</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Gwahaniaeth</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Document</name>
    <message>
        <source>Recovered</source>
        <translation>Adferwyd</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Dideitl</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n cam wedi’u dadwneud</numerusform>
            <numerusform>%n cam wedi’i ddadwneud</numerusform>
            <numerusform>%n gam wedi’u dadwneud</numerusform>
            <numerusform>%n cham wedi’u dadwneud</numerusform>
            <numerusform>%n o gamau wedi’u dadwneud</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Ailwnaed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) redone</source>
        <translation>
            <numerusform>%n cam wedi’u hailwneud</numerusform>
            <numerusform>%n cam wedi’i ailwneud</numerusform>
            <numerusform>%n gam wedi’u hailwneud</numerusform>
            <numerusform>%n cham wedi’u hailwneud</numerusform>
            <numerusform>%n o gamau wedi’u hailwneud</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what uses the rows…</source>
        <translation>Wrthi’n chwilio am yr hyn sy’n defnyddio’r rhesi…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Wrthi’n agor %1…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Wrthi’n cadw %1…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Wrthi’n ysgrifennu %1…</translation>
    </message>
    <message>
        <source>Changing the document…</source>
        <translation>Wrthi’n newid y ddogfen…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wrthi’n dad-wneud…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Wrthi’n ail-wneud…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Wrthi’n darllen %1…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Drafts</name>
    <message>
        <source>%1: the new row (%2) lacks a code or another key, so it is not in the table and not saved.</source>
        <translation>%1: mae cod neu allwedd arall yn eisiau ar y rhes newydd (%2), felly nid yw mewn unrhyw dabl ac nid yw wedi’i chadw.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::EconomyAgainstPlan</name>
    <message>
        <source>Organisations against plan</source>
        <translation>Sefydliadau yn erbyn y cynllun</translation>
    </message>
    <message>
        <source>Open its &amp;actuals</source>
        <translation>Agor ei &amp;ffigurau gwirioneddol</translation>
    </message>
    <message>
        <source>Go to Actuals</source>
        <translation>Mynd i Ffigurau gwirioneddol</translation>
    </message>
    <message>
        <source>No organisation has an actual surplus for %1 yet. Type or paste actuals on the Actuals page.</source>
        <translation>Nid oes gan yr un sefydliad warged gwirioneddol ar gyfer %1 eto. Teipiwch neu gludwch ffigurau gwirioneddol ar y dudalen Ffigurau gwirioneddol.</translation>
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
    <name>breakeven::ui::EffectPreview</name>
    <message>
        <source>Effect on each organisation by year</source>
        <translation>Effaith ar bob sefydliad fesul blwyddyn</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Dim yma eto</translation>
    </message>
    <message>
        <source>Not calculated: something is missing or wrong. Checks says what, and leads to the cell.</source>
        <translation>Heb ei gyfrifo: mae rhywbeth ar goll neu’n anghywir. Mae Gwiriadau yn dweud beth, ac yn arwain at y gell.</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Dangos y gwiriadau</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExplainPanel</name>
    <message>
        <source>Working it out…</source>
        <translation>Wrthi’n cyfrifo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Copy what is shown as text</source>
        <translation>Copïo’r hyn a ddangosir fel testun</translation>
    </message>
    <message>
        <source>Figures that follow from the cell</source>
        <translation>Ffigurau sy’n deillio o’r gell</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, yn %2</translation>
    </message>
    <message>
        <source>This has no explanation of its own. The figures of statements, ratings, contracts, prices and bridges have one.</source>
        <translation>Nid oes gan hwn esboniad ei hun. Mae gan ffigurau datganiadau, graddau, contractau, prisiau a phontydd un.</translation>
    </message>
    <message>
        <source>There is no explanation: %1</source>
        <translation>Nid oes esboniad: %1</translation>
    </message>
    <message>
        <source>There are no figures: %1</source>
        <translation>Nid oes ffigurau: %1</translation>
    </message>
    <message>
        <source>No figure follows from this cell: nothing is calculated from it.</source>
        <translation>Nid oes ffigur yn deillio o’r gell hon: ni chyfrifir dim ohoni.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Esbonio</translation>
    </message>
    <message>
        <source>What uses %1</source>
        <translation>Beth sy’n defnyddio %1</translation>
    </message>
    <message>
        <source>Double-click a result, or choose it and press Enter or Ctrl+E, to see here where it comes from, down to the cells that were typed.</source>
        <translation>Cliciwch ddwywaith ar ganlyniad, neu dewiswch ef a phwyso Enter neu Ctrl+E: yma y saif o ble y daw, hyd at y celloedd a deipiwyd.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) follow from it. The last column is how much each would change if the rate were 0.1 of a percentage point higher. Enter explains one.</source>
        <translation>
            <numerusform>Mae %n ffigur yn deillio ohoni. Y golofn olaf yw’r hyn a wnâi pob un pe bai’r gyfradd 0.1 pwynt canran yn uwch. Mae Enter yn esbonio un.</numerusform>
            <numerusform>Mae %n ffigur yn deillio ohoni. Y golofn olaf yw’r hyn a wnâi pob un pe bai’r gyfradd 0.1 pwynt canran yn uwch. Mae Enter yn esbonio un.</numerusform>
            <numerusform>Mae %n ffigur yn deillio ohoni. Y golofn olaf yw’r hyn a wnâi pob un pe bai’r gyfradd 0.1 pwynt canran yn uwch. Mae Enter yn esbonio un.</numerusform>
            <numerusform>Mae %n ffigur yn deillio ohoni. Y golofn olaf yw’r hyn a wnâi pob un pe bai’r gyfradd 0.1 pwynt canran yn uwch. Mae Enter yn esbonio un.</numerusform>
            <numerusform>Mae %n ffigur yn deillio ohoni. Y golofn olaf yw’r hyn a wnâi pob un pe bai’r gyfradd 0.1 pwynt canran yn uwch. Mae Enter yn esbonio un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) follow from it. The last column is how much each would change if it were 1% higher. Enter explains one.</source>
        <translation>
            <numerusform>Mae %n ffigur yn deillio ohoni. Y golofn olaf yw’r hyn a wnâi pob un pe bai’r gell 1% yn uwch. Mae Enter yn esbonio un.</numerusform>
            <numerusform>Mae %n ffigur yn deillio ohoni. Y golofn olaf yw’r hyn a wnâi pob un pe bai’r gell 1% yn uwch. Mae Enter yn esbonio un.</numerusform>
            <numerusform>Mae %n ffigur yn deillio ohoni. Y golofn olaf yw’r hyn a wnâi pob un pe bai’r gell 1% yn uwch. Mae Enter yn esbonio un.</numerusform>
            <numerusform>Mae %n ffigur yn deillio ohoni. Y golofn olaf yw’r hyn a wnâi pob un pe bai’r gell 1% yn uwch. Mae Enter yn esbonio un.</numerusform>
            <numerusform>Mae %n ffigur yn deillio ohoni. Y golofn olaf yw’r hyn a wnâi pob un pe bai’r gell 1% yn uwch. Mae Enter yn esbonio un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExplanationModel</name>
    <message>
        <source>%1 in base</source>
        <translation>%1 yn y sylfaen</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens rule %1 of the modelling rules</source>
        <translation>Agor rheol %1 o reolau’r model</translation>
    </message>
    <message>
        <source>Type to change it; Enter goes to it</source>
        <translation>Teipiwch i’w newid; mae Enter yn mynd ati</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Gwerth, %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Base and note</source>
        <translation>Sylfaen a nodyn</translation>
    </message>
    <message>
        <source>Worked out as =%1</source>
        <translation>Wedi’i gyfrifo fel =%1</translation>
    </message>
    <message>
        <source>Money in %1; amounts too small for that in pounds, with £</source>
        <translation>Arian mewn %1; yr hyn sy’n rhy fach mewn punnoedd, gyda’u harwydd</translation>
    </message>
    <message>
        <source>This figure is calculated; the cells that were typed are below it.</source>
        <translation>Cyfrifir y ffigur hwn; saif yr hyn a deipir oddi tano.</translation>
    </message>
    <message>
        <source>This belongs to the scenario %1; choose that scenario to change it.</source>
        <translation>Mae hyn yn y senario %1; gweithiwch ynddo i’w newid.</translation>
    </message>
    <message>
        <source>Calculated or typed</source>
        <translation>Cyfrifwyd neu deipiwyd</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>Esboniad</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Mynd i’r gell</translation>
    </message>
    <message>
        <source>&amp;Change it here</source>
        <translation>&amp;Newid yma</translation>
    </message>
    <message>
        <source>&amp;Open two levels</source>
        <translation>&amp;Agor dwy lefel</translation>
    </message>
    <message>
        <source>Show &amp;rule %1</source>
        <translation>Dangos &amp;rheol %1</translation>
    </message>
    <message>
        <source>Copy what is &amp;shown</source>
        <translation>&amp;Copïo’r hyn a ddangosir</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Ysgrifennu &amp;nodyn…</translation>
    </message>
    <message>
        <source>&amp;History of this cell</source>
        <translation>&amp;Hanes y gell hon</translation>
    </message>
    <message>
        <source>&amp;What uses this</source>
        <translation>Beth &amp;sy’n defnyddio hwn</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FanChart</name>
    <message>
        <source>What the future may hold</source>
        <translation>Beth all y dyfodol ei gynnig</translation>
    </message>
    <message>
        <source>What the future may hold, %1 by year: %2</source>
        <translation>Beth all y dyfodol ei gynnig, %1 fesul blwyddyn: %2</translation>
    </message>
    <message>
        <source>%1: no figure of its own</source>
        <translation>%1: dim ffigur ei hun</translation>
    </message>
    <message>
        <source>in 9 of 10 futures %1 to %2</source>
        <translation>mewn 9 o bob 10 dyfodol %1 i %2</translation>
    </message>
    <message>
        <source>in 8 of 10 %1 to %2</source>
        <translation>mewn 8 o bob 10 %1 i %2</translation>
    </message>
    <message>
        <source>in half of them %1 to %2</source>
        <translation>mewn hanner ohonynt %1 i %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>canolrif %1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Canradd</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Canolog</translation>
    </message>
    <message>
        <source>%1, %2 of futures come out at %3 or lower</source>
        <translation>%1, mae %2 o’r dyfodolau yn dod i %3 neu’n is</translation>
    </message>
    <message>
        <source>%1, central: %2</source>
        <translation>%1, canolog: %2</translation>
    </message>
    <message>
        <source>zero or more: %1</source>
        <translation>sero neu fwy: %1</translation>
    </message>
    <message>
        <source>&amp;Show that future: %1 of %2</source>
        <translation>&amp;Dangos y dyfodol hwnnw i mi: %1 yn %2</translation>
    </message>
    <message>
        <source>&amp;Show a future of %1</source>
        <translation>&amp;Dangos dyfodol o %1 i mi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FanPanel</name>
    <message>
        <source>Figure whose futures are shown</source>
        <translation>Ffigur y dangosir ei ddyfodolau</translation>
    </message>
    <message>
        <source>Percentiles and chances by year</source>
        <translation>Canraddau a siawnsiau fesul blwyddyn</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Add a range…</source>
        <translation>&amp;Ychwanegu ystod…</translation>
    </message>
    <message>
        <source>&amp;Show that future</source>
        <translation>&amp;Dangos y dyfodol hwnnw i mi</translation>
    </message>
    <message>
        <source>Nothing is uncertain yet, so there is only one future. For the figures that matter most, such as pay rises, savings delivered or activity growth, say how low and how high they could be.</source>
        <translation>Nid oes dim yn ansicr eto, felly un dyfodol yn unig sydd. Dywedwch am y ffigurau pwysicaf, megis codiadau cyflog, arbedion a gyflawnir neu dwf gweithgarwch, pa mor isel a pha mor uchel y gallant ddod.</translation>
    </message>
    <message>
        <source>Futures are switched off. When they are on, thousands of possible futures are simulated within the ranges, and the range of results is shown here.</source>
        <translation>Mae dyfodolau wedi’u diffodd. Pan fyddant ymlaen, efelychir miloedd o ddyfodolau posibl o fewn yr ystodau, a dangosir ystod y canlyniadau yma.</translation>
    </message>
    <message>
        <source>&amp;Simulate futures</source>
        <translation>&amp;Efelychu dyfodolau</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Dangos y gwiriadau</translation>
    </message>
    <message>
        <source>The futures could not be simulated.</source>
        <translation>Ni ellid efelychu’r dyfodolau.</translation>
    </message>
    <message>
        <source>This organisation has no figures of its own to simulate.</source>
        <translation>Nid oes gan y sefydliad hwn ffigurau ei hun i’w hefelychu.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FieldRow</name>
    <message>
        <source>%1 comes from</source>
        <translation>Daw %1 o</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>%1 of every row</source>
        <translation>%1 pob rhes</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>fel yr ysgrifennwyd</translation>
    </message>
    <message>
        <source>per cent (2.5 is 2.5%)</source>
        <translation>y cant (2.5 yw 2.5%)</translation>
    </message>
    <message>
        <source>in £</source>
        <translation>mewn £</translation>
    </message>
    <message>
        <source>in £000</source>
        <translation>mewn £000</translation>
    </message>
    <message>
        <source>in thousands</source>
        <translation>mewn miloedd</translation>
    </message>
    <message>
        <source>in £m</source>
        <translation>mewn £m</translation>
    </message>
    <message>
        <source>in millions</source>
        <translation>mewn miliynau</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Uned %1</translation>
    </message>
    <message>
        <source>signs as written</source>
        <translation>arwyddion fel yr ysgrifennwyd</translation>
    </message>
    <message>
        <source>income is negative</source>
        <translation>mae incwm yn negatif</translation>
    </message>
    <message>
        <source>costs are negative</source>
        <translation>mae costau’n negatif</translation>
    </message>
    <message>
        <source>Signs of %1</source>
        <translation>Arwyddion %1</translation>
    </message>
    <message>
        <source>the same for every row</source>
        <translation>yr un fath i bob rhes</translation>
    </message>
    <message>
        <source>several columns</source>
        <translation>sawl colofn</translation>
    </message>
    <message>
        <source>the headings of those columns</source>
        <translation>penawdau’r colofnau hynny</translation>
    </message>
    <message>
        <source>the section above</source>
        <translation>yr adran uwchben</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (gofynnol)</translation>
    </message>
    <message>
        <source>choose, or type a name</source>
        <translation>dewiswch, neu teipiwch enw</translation>
    </message>
    <message>
        <source>all signs reversed</source>
        <translation>pob arwydd wedi’i wrthdroi</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>heb ei fewnforio</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FieldsModel</name>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>the fields of a form cannot be deleted</source>
        <translation>ni ellir dileu meysydd ffurflen</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FigureChoice</name>
    <message>
        <source>Whose figure</source>
        <translation>Ffigur pwy</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Llinell y datganiad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
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
    <name>breakeven::ui::FiguresModel</name>
    <message>
        <source>Whole economy</source>
        <translation>Yr economi gyfan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Gwahaniaeth, %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FileCommands</name>
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
    <message>
        <source>%1 is imported, but:</source>
        <translation>Mae %1 wedi’i fewnforio, ond:</translation>
    </message>
    <message numerus="yes">
        <source>Breakeven ended unexpectedly. There is unsaved work on %1: %n edit(s), the last on %2.</source>
        <translation>
            <numerusform>Daeth Breakeven i ben yn annisgwyl. Mae gwaith heb ei gadw ar %1: %n golygiad, yr olaf ar %2.</numerusform>
            <numerusform>Daeth Breakeven i ben yn annisgwyl. Mae gwaith heb ei gadw ar %1: %n golygiad, yr olaf ar %2.</numerusform>
            <numerusform>Daeth Breakeven i ben yn annisgwyl. Mae gwaith heb ei gadw ar %1: %n golygiad, yr olaf ar %2.</numerusform>
            <numerusform>Daeth Breakeven i ben yn annisgwyl. Mae gwaith heb ei gadw ar %1: %n golygiad, yr olaf ar %2.</numerusform>
            <numerusform>Daeth Breakeven i ben yn annisgwyl. Mae gwaith heb ei gadw ar %1: %n golygiad, yr olaf ar %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished entries</source>
        <translation>Cofnodion anorffenedig</translation>
    </message>
    <message>
        <source>This was typed but is not in the document yet:</source>
        <translation>Teipiwyd hyn ond nid yw yn y ddogfen eto:</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Mynd yn ô&amp;l</translation>
    </message>
    <message>
        <source>Open data package</source>
        <translation>Agor pecyn data</translation>
    </message>
    <message>
        <source>a document not yet saved</source>
        <translation>dogfen heb ei chadw eto</translation>
    </message>
    <message>
        <source>The unsaved work could not be recovered.</source>
        <translation>Ni ellid adfer y gwaith heb ei gadw.</translation>
    </message>
    <message>
        <source>Unsaved work could not be recovered:</source>
        <translation>Ni ellid adfer gwaith heb ei gadw:</translation>
    </message>
    <message>
        <source>&amp;Recover it</source>
        <translation>&amp;Ei adfer</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Ei daflu</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Penderfynu’n &amp;ddiweddarach</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FileJobs</name>
    <message>
        <source>The workbook is written: %1</source>
        <translation>Ysgrifennwyd y llyfr gwaith: %1</translation>
    </message>
    <message>
        <source>The new document is written: %1</source>
        <translation>Mae’r ddogfen newydd wedi’i hysgrifennu: %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FillDialog</name>
    <message>
        <source>&amp;Down</source>
        <translation>I &amp;lawr</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>Ar &amp;draws</translation>
    </message>
    <message>
        <source>A &amp;series</source>
        <translation>&amp;Cyfres</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>C&amp;opïau</translation>
    </message>
    <message>
        <source>Fill series</source>
        <translation>Llenwi cyfres</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Llenwi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>The cells will hold</source>
        <translation>Bydd y celloedd yn dal</translation>
    </message>
    <message>
        <source>as the cells stand</source>
        <translation>fel y saif y celloedd</translation>
    </message>
    <message>
        <source>By how much each cell goes on from the one before, such as 2, -500 or 0.5%; left blank, the cells above or beside say it.</source>
        <translation>Faint y mae pob cell yn symud ymlaen o’r un o’i blaen, megis 2, -500 neu 0.5%; os gadewir yn wag, y celloedd uwchben neu wrth ymyl sy’n dweud.</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>Ca&amp;m</translation>
    </message>
    <message>
        <source>First &amp;rows to continue from</source>
        <translation>&amp;Rhesi cyntaf i barhau ohonynt</translation>
    </message>
    <message>
        <source>First colu&amp;mns to continue from</source>
        <translation>Col&amp;ofnau cyntaf i barhau ohonynt</translation>
    </message>
    <message>
        <source>Years, months, numbers and names that end in a number continue as a series; these cells are repeated.</source>
        <translation>Mae blynyddoedd, misoedd, rhifau ac enwau sy’n gorffen â rhif yn parhau fel cyfres; caiff y celloedd hyn eu hailadrodd.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FillHandle</name>
    <message>
        <source>%1 (with Ctrl: copies)</source>
        <translation>%1 (gyda Ctrl: copïau)</translation>
    </message>
    <message>
        <source>%1 (with Ctrl: a series)</source>
        <translation>%1 (gyda Ctrl: cyfres)</translation>
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
    <name>breakeven::ui::FindCommands</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Gweithredoedd</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Canllaw i ddefnyddwyr</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ForecastCommands</name>
    <message>
        <source>Keep this forecast</source>
        <translation>Cadw’r rhagolwg hwn</translation>
    </message>
    <message>
        <source>Name, a short code such as a date or plan-2015</source>
        <translation>Enw, cod byr fel dyddiad neu plan-2015</translation>
    </message>
    <message>
        <source>The forecast could not be kept.</source>
        <translation>Ni ellid cadw’r rhagolwg.</translation>
    </message>
    <message>
        <source>Simulating futures…</source>
        <translation>Yn efelychu dyfodolau…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ForestChart</name>
    <message>
        <source>&amp;Open the site</source>
        <translation>&amp;Agor y safle</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FrontierChart</name>
    <message>
        <source>On the frontier</source>
        <translation>Ar y ffin</translation>
    </message>
    <message>
        <source>Break-even or better: %1</source>
        <translation>Mantoli neu well: %1</translation>
    </message>
    <message>
        <source>One-off cost and support: %1</source>
        <translation>Cost untro a chymorth: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An organisation enters the failure regime</source>
        <translation>Sefydliad yn mynd i’r gyfundrefn fethiant</translation>
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
    <name>breakeven::ui::FutureNotice</name>
    <message>
        <source>This future is now the scenario %1, beside the one it comes from; its bridge and its figures explain it. Undo removes it.</source>
        <translation>Mae’r dyfodol hwn bellach yn senario %1, wrth ochr yr un y daw ohono; mae ei bont a’i ffigurau yn ei esbonio. Mae dadwneud yn ei dynnu ymaith.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Futures</name>
    <message>
        <source>%1, %2 %3 at %4 of futures (future %5)</source>
        <translation>%1, %2 %3 ar %4 o’r dyfodolau (dyfodol %5)</translation>
    </message>
    <message>
        <source>That future could not be made a scenario.</source>
        <translation>Ni ellid gwneud y dyfodol hwnnw’n senario.</translation>
    </message>
    <message>
        <source>Simulating futures: %1 of %2</source>
        <translation>Yn efelychu dyfodolau: %1 o %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FuturesComparison</name>
    <message>
        <source>Whose futures to compare</source>
        <translation>Dyfodolau pwy i’w cymharu</translation>
    </message>
    <message>
        <source>&amp;Futures of</source>
        <translation>&amp;Dyfodolau</translation>
    </message>
    <message>
        <source>Chance of break-even or better by scenario</source>
        <translation>Siawns o fantoli neu well fesul senario</translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation>Yr economi gyfan</translation>
    </message>
    <message>
        <source>Futures are switched off; choose View, Simulate futures to switch them on.</source>
        <translation>Mae dyfodolau wedi’u diffodd; dewiswch Golwg, Efelychu dyfodolau i’w troi ymlaen.</translation>
    </message>
    <message>
        <source>Simulating scenario %1…</source>
        <translation>Yn efelychu senario %1…</translation>
    </message>
    <message>
        <source>Chance of break-even or better</source>
        <translation>Siawns o fantoli neu well</translation>
    </message>
    <message>
        <source>Nothing is uncertain: add a range under Uncertainty.</source>
        <translation>Nid oes dim yn ansicr: ychwanegwch ystod o dan Ansicrwydd.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FuturesSwitch</name>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Hedyn</translation>
    </message>
    <message>
        <source>Number of futures and seed</source>
        <translation>Nifer y dyfodolau a hedyn</translation>
    </message>
    <message>
        <source>More futures take longer and give more precise shares: four times as many are twice as precise. The same seed gives the same futures again.</source>
        <translation>Mae mwy o ddyfodolau’n cymryd mwy o amser ac yn dweud cyfrannau’n fwy manwl: pedair gwaith cynifer, ddwywaith mor fanwl. Mae’r un hedyn yn rhoi’r un dyfodolau eto.</translation>
    </message>
    <message>
        <source>&amp;Futures to simulate</source>
        <translation>&amp;Dyfodolau i’w hefelychu</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Mynd i</translation>
    </message>
    <message>
        <source>&amp;Address or names</source>
        <translation>&amp;Cyfeiriad neu enwau</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>There are no recent places yet.</source>
        <translation>Nid oes lleoedd diweddar eto.</translation>
    </message>
    <message>
        <source>Continues as</source>
        <translation>Yn parhau fel</translation>
    </message>
    <message>
        <source>Nothing begins like this.</source>
        <translation>Nid oes dim yn dechrau felly.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GoalDialog</name>
    <message>
        <source>&amp;Find it</source>
        <translation>&amp;Dod o hyd iddo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topio</translation>
    </message>
    <message>
        <source>&amp;Make it a scenario</source>
        <translation>&amp;Gwneud senario ohono</translation>
    </message>
    <message>
        <source>Find the value that…</source>
        <translation>Dod o hyd i’r gwerth sy’n…</translation>
    </message>
    <message>
        <source>what it is set to</source>
        <translation>yr hyn y’i gosodir iddo</translation>
    </message>
    <message>
        <source>what is added to it</source>
        <translation>yr hyn a ychwanegir ato</translation>
    </message>
    <message>
        <source>what it is multiplied by</source>
        <translation>yr hyn y’i lluosir ag ef</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>as the cell allows</source>
        <translation>fel y caniatâ’r gell</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Gwerth isaf</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Gwerth uchaf</translation>
    </message>
    <message>
        <source>&amp;Cell</source>
        <translation>&amp;Cell</translation>
    </message>
    <message>
        <source>&amp;reaches</source>
        <translation>yn c&amp;yrraedd</translation>
    </message>
    <message>
        <source>&amp;between</source>
        <translation>&amp;rhwng</translation>
    </message>
    <message>
        <source>and</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Enw’r senario</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Or choose Find the value that… from a cell&apos;s own menu.</source>
        <translation>Neu dewiswch Dod o hyd i’r gwerth sy’n… o ddewislen y gell ei hun.</translation>
    </message>
    <message>
        <source>There is no answer: %1</source>
        <translation>Nid oes ateb: %1</translation>
    </message>
    <message>
        <source>The scenario could not be made: %1</source>
        <translation>Ni ellid gwneud y senario: %1</translation>
    </message>
    <message>
        <source>The address of the cell; with * in place of a key, all cells that match are changed together</source>
        <translation>Cyfeiriad y gell; gyda * yn lle allwedd symudir pob cell sy’n cyfateb yr un fath</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>Can&amp;fod</translation>
    </message>
    <message>
        <source>so that f&amp;igure</source>
        <translation>fel bod y ff&amp;igur</translation>
    </message>
    <message>
        <source>Choose the cell that may change, the figure and the target it should reach. Breakeven finds the value the cell needs, the nearest to what it holds now.</source>
        <translation>Dewiswch y gell a gaiff newid, y ffigur a’r targed y dylai ei gyrraedd. Mae Breakeven yn canfod y gwerth sydd ei angen ar y gell, yr agosaf at yr hyn sydd ynddi nawr.</translation>
    </message>
    <message>
        <source>Write a cell as TABLE:KEY:…:COLUMN.</source>
        <translation>Ysgrifennir cell TABL:ALLWEDD:…:COLOFN.</translation>
    </message>
    <message>
        <source>in a &amp;share of futures of</source>
        <translation>mewn &amp;cyfran o’r dyfodolau, sef</translation>
    </message>
    <message>
        <source>Share of futures</source>
        <translation>Cyfran o’r dyfodolau</translation>
    </message>
    <message>
        <source>There are no ranges to simulate yet</source>
        <translation>Nid oes ystodau i’w hefelychu eto</translation>
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
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Rena&amp;me code…</source>
        <translation>Ai&amp;lenwi cod…</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
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
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>choose one cell or one range to paste into</source>
        <translation>dewiswch un gell neu un ystod i ludo iddi</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Find the &amp;value that…</source>
        <translation>Dod o hyd i’&amp;r gwerth sy’n…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Find the value</source>
        <translation>Dod o hyd i’r gwerth</translation>
    </message>
    <message>
        <source>This could be</source>
        <translation>Gallai hyn fod</translation>
    </message>
    <message>
        <source>only amounts, numbers, rates and the start of an arrangement can be uncertain</source>
        <translation>dim ond symiau, rhifau, cyfraddau a dechrau trefniant all fod yn ansicr</translation>
    </message>
    <message>
        <source>Paste &amp;special…</source>
        <translation>Gludo &amp;arbennig…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Ysgrifennu &amp;nodyn…</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock…</source>
        <translation>Cl&amp;oi neu ddatgloi…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Ysgrifennu nodyn</translation>
    </message>
    <message>
        <source>History of this cell</source>
        <translation>Hanes y gell hon</translation>
    </message>
    <message>
        <source>Fill series</source>
        <translation>Llenwi cyfres</translation>
    </message>
    <message>
        <source>Fill a series in %1</source>
        <translation>Llenwi cyfres yn %1</translation>
    </message>
    <message>
        <source>Fill cells of %1</source>
        <translation>Llenwi celloedd %1</translation>
    </message>
    <message>
        <source>Paste special</source>
        <translation>Gludo arbennig</translation>
    </message>
    <message>
        <source>there is nothing on the clipboard that could be pasted</source>
        <translation>nid oes dim ar y clipfwrdd y gellid ei ludo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Llenwi i lawr</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Llenwi i’r dde</translation>
    </message>
    <message>
        <source>&amp;Fill series…</source>
        <translation>Llenwi cy&amp;fres…</translation>
    </message>
    <message>
        <source>&amp;What uses this</source>
        <translation>Beth &amp;sy’n defnyddio hwn</translation>
    </message>
    <message>
        <source>This could be…</source>
        <translation>Gallai hyn fod…</translation>
    </message>
    <message>
        <source>Histor&amp;y of this cell</source>
        <translation>Hanes y &amp;gell hon</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Mewnosod rhes uwchben</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Mewnosod rhes islaw</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>Symud rhes i fyny</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>Symud rhes i lawr</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Canfod…</translation>
    </message>
    <message>
        <source>Sort and filter…</source>
        <translation>Trefnu a hidlo…</translation>
    </message>
    <message>
        <source>What uses this</source>
        <translation>Beth sy’n defnyddio hwn</translation>
    </message>
    <message>
        <source>the new row has no position until it has its keys</source>
        <translation>nid oes lle i’r rhes newydd nes bod ei hallweddi ganddi</translation>
    </message>
    <message>
        <source>the selected cells do not form a block: choose one range, or the same columns of several rows</source>
        <translation>nid yw’r celloedd a ddewiswyd yn floc: dewiswch un ystod, neu’r un colofnau o sawl rhes</translation>
    </message>
    <message>
        <source>only rows next to each other can be moved together</source>
        <translation>rhaid i resi sy’n symud gyda’i gilydd sefyll ochr yn ochr</translation>
    </message>
    <message>
        <source>choose one range: the cells to continue from, and after them those to fill</source>
        <translation>dewiswch un ystod: y celloedd i barhau ohonynt, ac ar eu hôl y rhai i’w llenwi</translation>
    </message>
    <message numerus="yes">
        <source>the block is %n column(s) wide, more than there are from here</source>
        <translation>
            <numerusform>mae’r bloc yn %n o golofnau o led, mwy nag sydd o’r fan hon ymlaen</numerusform>
            <numerusform>mae’r bloc yn %n golofn o led, mwy nag sydd o’r fan hon ymlaen</numerusform>
            <numerusform>mae’r bloc yn %n o golofnau o led, mwy nag sydd o’r fan hon ymlaen</numerusform>
            <numerusform>mae’r bloc yn %n o golofnau o led, mwy nag sydd o’r fan hon ymlaen</numerusform>
            <numerusform>mae’r bloc yn %n o golofnau o led, mwy nag sydd o’r fan hon ymlaen</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation>&amp;Llenwi</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>Rhesi’&amp;w newid</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GridModel</name>
    <message>
        <source>Reading what was entered…</source>
        <translation>Wrthi’n darllen yr hyn a roddwyd i mewn…</translation>
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
    <message>
        <source>No %1.
Their rows are the same in all scenarios and are added in the base.</source>
        <translation>Dim %1.
Mae eu rhesi yr un fath ym mhob senario ac yn y sylfaen yr ychwanegir hwy.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GridProxy</name>
    <message>
        <source>That is the base; a scenario may hold something else.</source>
        <translation>Dyna’r sylfaen; caiff senario ddal rhywbeth arall.</translation>
    </message>
    <message>
        <source>Set in this scenario</source>
        <translation>Wedi’i osod yn y senario hwn</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Rhes newydd</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GridView</name>
    <message>
        <source>Sum %1 · Average %2 · Count %3</source>
        <translation>Swm %1 · Cyfartaledd %2 · Nifer %3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HeadedPasteDialog</name>
    <message>
        <source>Paste by headings</source>
        <translation>Gludo yn ôl penawdau</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Penawdau</translation>
    </message>
    <message>
        <source>Heading pasted</source>
        <translation>Pennawd a ludwyd</translation>
    </message>
    <message>
        <source>Column here</source>
        <translation>Colofn yma</translation>
    </message>
    <message>
        <source>none: it is left out</source>
        <translation>dim un: caiff ei hepgor</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are added.</source>
        <translation>
            <numerusform>Ychwanegir %n rhes.</numerusform>
            <numerusform>Ychwanegir %n rhes.</numerusform>
            <numerusform>Ychwanegir %n res.</numerusform>
            <numerusform>Ychwanegir %n rhes.</numerusform>
            <numerusform>Ychwanegir %n rhes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found by their keys are changed.</source>
        <translation>
            <numerusform>Newidir %n rhes.</numerusform>
            <numerusform>Newidir %n rhes a ganfuwyd yn ôl ei hallweddi.</numerusform>
            <numerusform>Newidir %n res a ganfuwyd yn ôl eu hallweddi.</numerusform>
            <numerusform>Newidir %n rhes a ganfuwyd yn ôl eu hallweddi.</numerusform>
            <numerusform>Newidir %n rhes a ganfuwyd yn ôl eu hallweddi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from the cursor on are changed.</source>
        <translation>
            <numerusform>Newidir %n rhes.</numerusform>
            <numerusform>Newidir %n rhes o’r cyrchwr ymlaen.</numerusform>
            <numerusform>Newidir %n res o’r cyrchwr ymlaen.</numerusform>
            <numerusform>Newidir %n rhes o’r cyrchwr ymlaen.</numerusform>
            <numerusform>Newidir %n rhes o’r cyrchwr ymlaen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) name no column here.</source>
        <translation>
            <numerusform>Nid yw %n pennawd yn enwi colofn yma.</numerusform>
            <numerusform>Nid yw %n pennawd yn enwi colofn yma.</numerusform>
            <numerusform>Nid yw %n bennawd yn enwi colofn yma.</numerusform>
            <numerusform>Nid yw %n phennawd yn enwi colofn yma.</numerusform>
            <numerusform>Nid yw %n pennawd yn enwi colofn yma.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste by headings</source>
        <translation>&amp;Gludo yn ôl penawdau</translation>
    </message>
    <message>
        <source>The first row names columns of this table. What is below it goes to them:</source>
        <translation>Mae’r rhes gyntaf yn enwi colofnau’r tabl hwn. Mae’r hyn sydd oddi tani yn mynd iddynt:</translation>
    </message>
    <message>
        <source>Paste &amp;as it is</source>
        <translation>Gludo fel y &amp;mae</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HeatMap</name>
    <message>
        <source>Figures by year</source>
        <translation>Ffigurau fesul blwyddyn</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no statement of its own</source>
        <translation>dim datganiad ei hun</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HistoryModel</name>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dadwnaed</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Fel y’i hagorwyd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yr hyn a wnaed</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HistoryView</name>
    <message>
        <source>Undo history</source>
        <translation>Hanes dadwneud</translation>
    </message>
    <message>
        <source>Nothing has been done since the document was opened. What you do will be listed here, to be taken back step by step.</source>
        <translation>Ni wnaed dim ers agor y ddogfen. Rhestrir yma yr hyn a wnewch, i’w ddadwneud gam wrth gam.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes to that state, Esc leaves.</source>
        <translation>Mae’r saethau i fyny ac i lawr yn dewis, Enter yn mynd i’r cyflwr hwnnw, Esc yn gadael.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) would be undone.</source>
        <translation>
            <numerusform>Byddai %n cam yn cael eu dadwneud.</numerusform>
            <numerusform>Byddai %n cam yn cael ei ddadwneud.</numerusform>
            <numerusform>Byddai %n gam yn cael eu dadwneud.</numerusform>
            <numerusform>Byddai %n cham yn cael eu dadwneud.</numerusform>
            <numerusform>Byddai %n o gamau yn cael eu dadwneud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) would be redone.</source>
        <translation>
            <numerusform>Byddai %n cam yn cael eu hailwneud.</numerusform>
            <numerusform>Byddai %n cam yn cael ei ailwneud.</numerusform>
            <numerusform>Byddai %n gam yn cael eu hailwneud.</numerusform>
            <numerusform>Byddai %n cham yn cael eu hailwneud.</numerusform>
            <numerusform>Byddai %n o gamau yn cael eu hailwneud.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the document as it is now.</source>
        <translation>Dyma’r ddogfen fel y mae nawr.</translation>
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
        <source>Yearly change of %1 among all indices.</source>
        <translation>Newid blynyddol %1 ymhlith yr holl fynegeion.</translation>
    </message>
    <message>
        <source>No rate is typed for this year: that of the latest earlier year is used.</source>
        <translation>Ni theipiwyd cyfradd ar gyfer y flwyddyn hon: defnyddir cyfradd y flwyddyn gynharach ddiweddaraf.</translation>
    </message>
    <message>
        <source>Yearly change of all indices. Select a row to mark its line.</source>
        <translation>Newid blynyddol pob mynegai. Dewiswch res i amlygu ei llinell.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::IntakeCommands</name>
    <message>
        <source>Import a table</source>
        <translation>Mewnforio tabl</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xlsm *.tsv *.txt)</source>
        <translation>Tablau (*.csv *.xlsx *.xlsm *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>y clipfwrdd</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Wrthi’n darllen %1…</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing has changed.</source>
        <translation>Ni ellid darllen %1. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::IntakeDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Mewnforio tabl</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Mewnforio</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) from %1 into %2</source>
        <translation>
            <numerusform>Mewnforio %n o resi o %1 i %2</numerusform>
            <numerusform>Mewnforio %n rhes o %1 i %2</numerusform>
            <numerusform>Mewnforio %n o resi o %1 i %2</numerusform>
            <numerusform>Mewnforio %n o resi o %1 i %2</numerusform>
            <numerusform>Mewnforio %n o resi o %1 i %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::IntakeListModel</name>
    <message>
        <source>New: %1</source>
        <translation>Newydd: %1</translation>
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
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pam y’i gadewir allan</translation>
    </message>
    <message>
        <source>It can be imported; Checks will say: %1</source>
        <translation>Gellir ei gymryd; bydd y gwiriadau’n dweud: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Yr hyn a gafwyd</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Yr hyn sydd ei angen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
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
    <message>
        <source>Base</source>
        <translation>Sylfaen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
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
    <message>
        <source>Whose edits</source>
        <translation>Golygiadau pwy</translation>
    </message>
    <message>
        <source>Edits of which table</source>
        <translation>Golygiadau pa dabl</translation>
    </message>
    <message>
        <source>Edits of which day</source>
        <translation>Golygiadau pa ddiwrnod</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Chwilio’r dyddlyfr</translation>
    </message>
    <message>
        <source>Show the edits of all cells again</source>
        <translation>Dangos golygiadau pob cell eto</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Rhoi yn ô&amp;l</translation>
    </message>
    <message>
        <source>The cells of the chosen edit become what they were before it, as one step</source>
        <translation>Daw celloedd y golygiad a ddewiswyd yn ôl fel yr oeddent o’i flaen, fel un cam</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>Eich &amp;enw</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Every table</source>
        <translation>Pob tabl</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Unrhyw ddiwrnod</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 yn unig</translation>
    </message>
    <message>
        <source>This cannot be put back.</source>
        <translation>Ni ellir rhoi hwn yn ôl.</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Mynd i’r gell</translation>
    </message>
    <message>
        <source>&amp;History of this cell</source>
        <translation>&amp;Hanes y gell hon</translation>
    </message>
    <message>
        <source>Put &amp;back %1</source>
        <translation>Rhoi %1 yn ô&amp;l</translation>
    </message>
    <message>
        <source>Your name, as shown in the journal, notes and locks</source>
        <translation>Eich enw, fel y’i dangosir yn y dyddlyfr, nodiadau a chloeon</translation>
    </message>
    <message>
        <source>The journal has no edits of this cell.</source>
        <translation>Nid oes gan y dyddlyfr olygiadau o’r gell hon.</translation>
    </message>
    <message>
        <source>No edits match.</source>
        <translation>Nid oes golygiad sy’n cyfateb.</translation>
    </message>
    <message>
        <source>Put &amp;back the previous values</source>
        <translation>Rhoi’n ô&amp;l y gwerthoedd blaenorol</translation>
    </message>
    <message>
        <source>Looking through the journal…</source>
        <translation>Wrthi’n chwilio drwy’r dyddlyfr…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::KeyFigureBox</name>
    <message>
        <source>Double-click or Enter: explain this figure</source>
        <translation>Clic dwbl neu Enter: esbonio’r ffigur hwn</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau brys</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Chwilio’r bysellau</translation>
    </message>
    <message>
        <source>Search: undo, row, Ctrl+D, Scenario</source>
        <translation>Chwilio: dadwneud, rhes, Ctrl+D, Senario</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae’n ei wneud</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n bysell</numerusform>
            <numerusform>%n fysell</numerusform>
            <numerusform>%n fysell</numerusform>
            <numerusform>%n bysell</numerusform>
            <numerusform>%n bysell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::KindStep</name>
    <message>
        <source>A template makes ordinary rows with a note for every figure. All of them can be changed afterwards, and one step undoes the whole.</source>
        <translation>Mae templed yn gwneud rhesi cyffredin gyda nodyn ar gyfer pob ffigur. Gellir newid pob un ohonynt wedyn, ac mae un cam yn dadwneud y cyfan.</translation>
    </message>
    <message>
        <source>Kinds of arrangement</source>
        <translation>Mathau o drefniant</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadwyni</translation>
    </message>
    <message>
        <source>Care models</source>
        <translation>Modelau gofal</translation>
    </message>
    <message>
        <source>Which kind of arrangement?</source>
        <translation>Pa fath o drefniant?</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LeversModel</name>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>How much the figure changes if the number is 1% higher, or a rate 0.1 of a percentage point</source>
        <translation>Faint y mae’r ffigur yn newid gydag 1% yn fwy o’r rhif, neu o gyfradd 0.1 o bwynt canran</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Effect of 1% more, %1</source>
        <translation>Effaith 1% yn fwy, %1</translation>
    </message>
    <message>
        <source>Effect of 1% more</source>
        <translation>Effaith 1% yn fwy</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LockDialog</name>
    <message>
        <source>Lock cells</source>
        <translation>Cloi celloedd</translation>
    </message>
    <message>
        <source>Such as: agreed with the commissioner</source>
        <translation>Er enghraifft: wedi’i gytuno â’r comisiynydd</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pam</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Eich &amp;enw</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>C&amp;loi</translation>
    </message>
    <message>
        <source>&amp;Cell: %1</source>
        <translation>&amp;Cell: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected &amp;cell(s)</source>
        <translation>
            <numerusform>%n &amp;cell a ddewiswyd</numerusform>
            <numerusform>%n &amp;gell a ddewiswyd</numerusform>
            <numerusform>%n &amp;gell a ddewiswyd</numerusform>
            <numerusform>%n &amp;chell a ddewiswyd</numerusform>
            <numerusform>%n &amp;cell a ddewiswyd</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Row: %1</source>
        <translation>&amp;Rhes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;row(s)</source>
        <translation>
            <numerusform>%n &amp;rhes</numerusform>
            <numerusform>%n &amp;rhes</numerusform>
            <numerusform>%n &amp;res</numerusform>
            <numerusform>%n &amp;rhes</numerusform>
            <numerusform>%n &amp;rhes</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;olumn: %1</source>
        <translation>C&amp;olofn: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n c&amp;olumn(s)</source>
        <translation>
            <numerusform>%n c&amp;olofn</numerusform>
            <numerusform>%n g&amp;olofn</numerusform>
            <numerusform>%n g&amp;olofn</numerusform>
            <numerusform>%n c&amp;holofn</numerusform>
            <numerusform>%n c&amp;olofn</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked cannot be changed, pasted over or imported over until somebody unlocks it. Locks apply to the base; a scenario may hold something else.</source>
        <translation>Ni ellir newid yr hyn sydd wedi’i gloi, na gludo na mewnforio drosto, nes i rywun ei ddatgloi. Mae cloeon yn gymwys i’r sylfaen; caiff senario ddal rhywbeth arall.</translation>
    </message>
    <message>
        <source>&amp;All of %1, and no rows can be added</source>
        <translation>&amp;Popeth yn %1: ni chaniateir ychwanegu rhesi chwaith</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MainWindow</name>
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
        <source>Scenar&amp;io</source>
        <translation>S&amp;enario</translation>
    </message>
    <message>
        <source>vs base</source>
        <translation>yn erbyn y sylfaen</translation>
    </message>
    <message>
        <source>The board report is written: %1</source>
        <translation>Ysgrifennwyd yr adroddiad i’r bwrdd: %1</translation>
    </message>
    <message>
        <source>The language changes when Breakeven is started again.</source>
        <translation>Bydd yr iaith yn newid pan gaiff Breakeven ei ailgychwyn.</translation>
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
    <message>
        <source>A note on %1</source>
        <translation>Nodyn ar %1</translation>
    </message>
    <message>
        <source>%1 (read only) – Breakeven</source>
        <translation>%1 (darllen yn unig) – Breakeven</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Ni ellid gwneud hyn.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Esbonio</translation>
    </message>
    <message>
        <source>Choose a figure first, then explain it.</source>
        <translation>Dewiswch ffigur yn gyntaf, yna ei esbonio.</translation>
    </message>
    <message>
        <source>Kept as forecast %1.</source>
        <translation>Cadwyd fel rhagolwg %1.</translation>
    </message>
    <message>
        <source>Choose a cell or a figure first, then write a note on it.</source>
        <translation>Dewiswch gell neu ffigur yn gyntaf, yna ysgrifennwch nodyn arni.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>The journal does not know your name yet: File ▸ Your name…</source>
        <translation>Nid yw’r dyddlyfr yn gwybod eich enw eto: Ffeil ▸ Eich enw…</translation>
    </message>
    <message>
        <source>Name, or leave blank to name it after its changes</source>
        <translation>Enw, neu gadewch yn wag i’w enwi ar ôl ei newidiadau</translation>
    </message>
    <message>
        <source>A note was half-written when Breakeven stopped. It has been kept and is in the Notes panel at its cell.</source>
        <translation>Roedd nodyn ar ei hanner pan stopiodd Breakeven. Mae wedi’i gadw: mae yn y panel nodiadau wrth ei gell.</translation>
    </message>
    <message>
        <source>Done, but:</source>
        <translation>Wedi’i wneud, ond:</translation>
    </message>
    <message>
        <source>Unsaved work is no longer protected from a crash.</source>
        <translation>Nid yw gwaith heb ei gadw bellach yn ddiogel rhag methiant.</translation>
    </message>
    <message>
        <source>This figure is calculated. Choose one of the cells it is made of, then press Ctrl+Shift+N.</source>
        <translation>Cyfrifwyd y ffigur hwn. Dewiswch un o’r celloedd y mae wedi’i wneud ohonynt, yna pwyswch Ctrl+Shift+N.</translation>
    </message>
    <message>
        <source>As shown in the journal, notes and locks</source>
        <translation>Fel y’i dangosir yn y dyddlyfr, nodiadau a chloeon</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MeaningsStep</name>
    <message>
        <source>What is new, and what words mean</source>
        <translation>Beth sy’n newydd, a beth yw ystyr geiriau</translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation>Ystyr geiriau</translation>
    </message>
    <message>
        <source>Everything the rows name is in the document.</source>
        <translation>Mae popeth y mae’r rhesi’n ei enwi yn y ddogfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the document does not have:</source>
        <translation>
            <numerusform>%n o bethau nad ydynt yn y ddogfen:</numerusform>
            <numerusform>%n peth nad yw yn y ddogfen:</numerusform>
            <numerusform>%n o bethau nad ydynt yn y ddogfen:</numerusform>
            <numerusform>%n o bethau nad ydynt yn y ddogfen:</numerusform>
            <numerusform>%n o bethau nad ydynt yn y ddogfen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), each with what it is taken to mean:</source>
        <translation>
            <numerusform>%n o eiriau, pob un gyda’r ystyr a gymerir:</numerusform>
            <numerusform>%n gair, gyda’r ystyr a gymerir:</numerusform>
            <numerusform>%n o eiriau, pob un gyda’r ystyr a gymerir:</numerusform>
            <numerusform>%n o eiriau, pob un gyda’r ystyr a gymerir:</numerusform>
            <numerusform>%n o eiriau, pob un gyda’r ystyr a gymerir:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not known: choose what they mean, or leave their rows out.</source>
        <translation>
            <numerusform>%n o eiriau anhysbys: dewiswch eu hystyr, neu adael eu rhesi allan.</numerusform>
            <numerusform>%n gair anhysbys: dewiswch ei ystyr, neu adael ei resi allan.</numerusform>
            <numerusform>%n o eiriau anhysbys: dewiswch eu hystyr, neu adael eu rhesi allan.</numerusform>
            <numerusform>%n o eiriau anhysbys: dewiswch eu hystyr, neu adael eu rhesi allan.</numerusform>
            <numerusform>%n o eiriau anhysbys: dewiswch eu hystyr, neu adael eu rhesi allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked is created; rows that refer to anything else are reported as problems.</source>
        <translation>Dim ond yr hyn a dicir a gaiff ei greu; nodir rhesi sy’n cyfeirio at unrhyw beth arall yn broblemau.</translation>
    </message>
    <message>
        <source>What will be created</source>
        <translation>Yr hyn a gaiff ei greu</translation>
    </message>
    <message>
        <source>Every word is known to the table.</source>
        <translation>Mae pob gair yn un y mae’r tabl yn ei adnabod.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MeasureDialog</name>
    <message>
        <source>New measure</source>
        <translation>Mesur newydd</translation>
    </message>
    <message>
        <source>all commissioners</source>
        <translation>pob comisiynydd</translation>
    </message>
    <message>
        <source>all providers</source>
        <translation>pob darparwr</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>dim gwasanaeth</translation>
    </message>
    <message>
        <source>Emergency admissions of residents</source>
        <translation>Derbyniadau brys preswylwyr</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>derbyniadau</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Uned</translation>
    </message>
    <message>
        <source>Which way is &amp;better</source>
        <translation>Pa ffordd sydd &amp;well</translation>
    </message>
    <message>
        <source>&amp;Target a month</source>
        <translation>&amp;Targed y mis</translation>
    </message>
    <message>
        <source>&amp;Service it counts</source>
        <translation>Y gwa&amp;sanaeth y mae’n ei gyfrif</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Darparwr</translation>
    </message>
    <message>
        <source>&amp;Commissioner</source>
        <translation>&amp;Comisiynydd</translation>
    </message>
    <message>
        <source>no arrangement</source>
        <translation>dim trefniant</translation>
    </message>
    <message>
        <source>The monthly target; blank: none</source>
        <translation>Y targed misol; gwag: dim</translation>
    </message>
    <message>
        <source>What one unit saved is worth in £; blank: savings are shown in units only</source>
        <translation>Gwerth un uned a arbedwyd mewn £; gwag: dywedir arbedion mewn unedau yn unig</translation>
    </message>
    <message>
        <source>Limits are recalculated from its start, and its benefit is shown</source>
        <translation>Ailgyfrifir terfynau o’i ddechrau, a dangosir ei fudd</translation>
    </message>
    <message>
        <source>The service whose volumes the measure counts: they show what would have happened without the arrangement</source>
        <translation>Y gwasanaeth y mae’r mesur yn cyfrif ei gyfeintiau: trwyddynt y gwyddys beth fyddai wedi bod heb y trefniant</translation>
    </message>
    <message>
        <source>Arrange&amp;ment it shows</source>
        <translation>Y &amp;trefniant y mae’n ei ddangos</translation>
    </message>
    <message>
        <source>&amp;Value per unit (£)</source>
        <translation>&amp;Gwerth fesul uned (£)</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MeasuresModel</name>
    <message>
        <source>Latest</source>
        <translation>Diweddaraf</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Whether the target is met, by the limits of the chart</source>
        <translation>A gyrhaeddir y targed, yn ôl terfynau’r siart</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Arbedwyd</translation>
    </message>
    <message>
        <source>Saved to date since the arrangement began, in units of the measure</source>
        <translation>Arbedwyd hyd yma ers i’r trefniant ddechrau, mewn unedau o’r mesur</translation>
    </message>
    <message>
        <source>Of plan</source>
        <translation>O’r cynllun</translation>
    </message>
    <message>
        <source>Worth (£)</source>
        <translation>Gwerth (£)</translation>
    </message>
    <message>
        <source>Observations are typed, and the limits follow from all of them: see the chart.</source>
        <translation>Teipiwyd yr hyn a welwyd, ac mae ei derfynau’n dilyn o’r holl fisoedd a welwyd: gweler y siart.</translation>
    </message>
    <message>
        <source>The saving compares the observations with two projections, one with the arrangement and one without: see Benefit. Their volumes have explanations of their own.</source>
        <translation>Yr hyn a arbedwyd yw’r gwahaniaeth rhwng dau ragamcan, un gyda’r trefniant ac un hebddo, a’r hyn a welwyd: gweler Budd. Esbonnir eu cyfeintiau ar eu pen eu hunain.</translation>
    </message>
    <message>
        <source>The value of the measure in the latest month observed</source>
        <translation>Gwerth y mesur yn y mis diweddaraf a arsylwyd</translation>
    </message>
    <message>
        <source>The latest month observed</source>
        <translation>Y mis diweddaraf a arsylwyd</translation>
    </message>
    <message>
        <source>Whether the latest month is part of a change or of chance variation</source>
        <translation>A yw’r mis diwethaf yn rhan o newid, neu o hap</translation>
    </message>
    <message>
        <source>How much of the planned saving has been achieved</source>
        <translation>Faint o’r arbediad a gynlluniwyd a gyflawnwyd</translation>
    </message>
    <message>
        <source>What was saved to date, at the value per unit</source>
        <translation>Yr hyn a arbedwyd hyd yma, yn ôl gwerth uned</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MeasuresPage</name>
    <message>
        <source>Measures</source>
        <translation>Mesurau</translation>
    </message>
    <message>
        <source>Is it working?</source>
        <translation>A yw’n gweithio?</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Pob mesur</translation>
    </message>
    <message>
        <source>All observations</source>
        <translation>Pob arsylwad</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Newydd…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>The chosen measure</source>
        <translation>Y mesur a ddewiswyd</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dros amser</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Budd</translation>
    </message>
    <message>
        <source>&amp;New measure…</source>
        <translation>Mesur &amp;newydd…</translation>
    </message>
    <message>
        <source>There are no figures: %1</source>
        <translation>Nid oes ffigurau: %1</translation>
    </message>
    <message>
        <source>Add a measure: what is counted, and what it shows</source>
        <translation>Gwneud mesur: beth sydd i’w gyfrif, a beth mae i’w ddangos</translation>
    </message>
    <message>
        <source>Delete the chosen measure with all its observations</source>
        <translation>Dileu’r mesur a ddewiswyd gyda’i holl arsylwadau</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Arsylwadau</translation>
    </message>
    <message>
        <source>Nothing is measured yet. A measure counts something month by month – admissions, attendances, breaches – and shows whether it is changing or only varying by chance; if it belongs to an arrangement, it shows what that has saved so far. Add one, then paste its months from Excel.</source>
        <translation>Ni fesurir dim eto. Mae mesur yn cyfrif rhywbeth fis wrth fis – derbyniadau, mynychiadau, toriadau – ac yn dangos a yw’n newid ynteu dim ond yn mynd a dod; lle mae’n perthyn i drefniant mae’n dweud beth mae hwnnw wedi’i arbed hyd yma. Gwnewch un, yna gludwch ei fisoedd o Excel.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MenuActions</name>
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
    <message>
        <source>&amp;New arrangement…</source>
        <translation>Trefniant &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Bring one from another economy…</source>
        <translation>Dod ag &amp;un o economi arall…</translation>
    </message>
    <message>
        <source>&amp;New contract…</source>
        <translation>Contract &amp;newydd…</translation>
    </message>
    <message>
        <source>Contract &amp;assistant…</source>
        <translation>&amp;Cynorthwyydd contractau…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Delete contract</source>
        <translation>&amp;Dileu contract</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>T&amp;refniant</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>Con&amp;tract</translation>
    </message>
    <message>
        <source>Co&amp;mpare scenarios</source>
        <translation>Cy&amp;mharu senarios</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>Data &amp;package…</source>
        <translation>&amp;Pecyn data…</translation>
    </message>
    <message>
        <source>Excel &amp;workbook…</source>
        <translation>&amp;Llyfr gwaith Excel…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Allf&amp;orio</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>Dyfodolau</translation>
    </message>
    <message>
        <source>&amp;Find the value that…</source>
        <translation>Dod o hyd i’r &amp;gwerth sy’n…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>F&amp;ersiynau…</translation>
    </message>
    <message>
        <source>Roll &amp;forward…</source>
        <translation>Symud &amp;ymlaen…</translation>
    </message>
    <message>
        <source>What rolling forward &amp;changed…</source>
        <translation>Beth a newid&amp;iodd wrth symud ymlaen…</translation>
    </message>
    <message>
        <source>Pro&amp;gramme…</source>
        <translation>Rhag&amp;len…</translation>
    </message>
    <message>
        <source>Mer&amp;ge into…</source>
        <translation>&amp;Uno i mewn i…</translation>
    </message>
    <message>
        <source>Back &amp;to base</source>
        <translation>Yn ôl i’r &amp;sylfaen</translation>
    </message>
    <message>
        <source>&amp;Keep this forecast…</source>
        <translation>Cadw’r rhago&amp;lwg hwn…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Ysgrifennu &amp;nodyn…</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>&amp;Hanes dadwneud…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Z</source>
        <translation>Ctrl+Alt+Z</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Hanes dadwneud</translation>
    </message>
    <message>
        <source>Search &amp;everything…</source>
        <translation>&amp;Chwilio popeth…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find and rep&amp;lace…</source>
        <translation>Canfod ac a&amp;mnewid…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>M&amp;ynd i…</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Dadwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>A&amp;ilwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Mwy</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Llai</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Maint &amp;arferol</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;New document…</source>
        <translation>Dogfen &amp;newydd…</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>Mewnforio &amp;tabl…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Your na&amp;me…</source>
        <translation>Eich en&amp;w…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Taith</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Maint y &amp;testun</translation>
    </message>
    <message>
        <source>New from samp&amp;le</source>
        <translation>Newydd o &amp;sampl</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Esbonio</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Cwarel nesaf</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Cwarel &amp;blaenorol</translation>
    </message>
    <message>
        <source>Paste as a ta&amp;ble…</source>
        <translation>Gludo fel ta&amp;bl…</translation>
    </message>
    <message>
        <source>Copy c&amp;hanges…</source>
        <translation>Copïo ne&amp;widiadau…</translation>
    </message>
    <message>
        <source>Change p&amp;arent…</source>
        <translation>Newid r&amp;hiant…</translation>
    </message>
    <message>
        <source>Simulate &amp;futures</source>
        <translation>Efelychu &amp;dyfodolau</translation>
    </message>
    <message>
        <source>Simulate thousands of possible futures within the ranges, and show the range of results</source>
        <translation>Efelychu miloedd o ddyfodolau posibl o fewn yr ystodau, a dangos ystod y canlyniadau</translation>
    </message>
    <message>
        <source>Num&amp;ber of futures and seed…</source>
        <translation>Nifer y dyfodolau a &amp;hedyn…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MergeDialog</name>
    <message>
        <source>Merge scenarios</source>
        <translation>Uno senarios</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Uno</translation>
    </message>
    <message>
        <source>&amp;into</source>
        <translation>i &amp;mewn i</translation>
    </message>
    <message>
        <source>Scenario that is merged</source>
        <translation>Y senario sy’n cael ei uno</translation>
    </message>
    <message>
        <source>Scenario that it is merged into</source>
        <translation>Y senario yr unir ef i mewn iddo</translation>
    </message>
    <message>
        <source>Keep &amp;ours</source>
        <translation>Cadw’n rhai &amp;ni</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Cymryd eu rhai &amp;nhw</translation>
    </message>
    <message>
        <source>&amp;All ours</source>
        <translation>P&amp;ob un ni</translation>
    </message>
    <message>
        <source>All t&amp;heirs</source>
        <translation>Pob un nh&amp;w</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Uno</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wrthi’n cymharu…</translation>
    </message>
    <message>
        <source>Resolves the marked conflicts with the values of the scenario merged into (Ctrl+Left)</source>
        <translation>Yn setlo’r gwrthdrawiadau a farciwyd fel y mae’r senario yr unir i mewn iddo yn eu dal (Ctrl+Chwith)</translation>
    </message>
    <message>
        <source>Resolves the marked conflicts with the values of the scenario being merged (Ctrl+Right)</source>
        <translation>Yn setlo’r gwrthdrawiadau a farciwyd fel y mae’r senario sy’n cael ei uno yn eu dal (Ctrl+De)</translation>
    </message>
    <message>
        <source>Resolves every conflict this way (Ctrl+Shift+Left)</source>
        <translation>Yn setlo pob gwrthdrawiad felly (Ctrl+Shift+Chwith)</translation>
    </message>
    <message>
        <source>Resolves every conflict this way (Ctrl+Shift+Right)</source>
        <translation>Yn setlo pob gwrthdrawiad felly (Ctrl+Shift+De)</translation>
    </message>
    <message>
        <source>Or type a value for the cell in its last column.</source>
        <translation>Neu teipiwch yr hyn y mae cell i’w ddal yn ei cholofn olaf.</translation>
    </message>
    <message>
        <source>Merging needs two scenarios besides the base. Add another, or copy this one.</source>
        <translation>Mae uno’n gofyn am ddau senario heblaw’r sylfaen. Ychwanegwch un arall, neu copïwch hwn.</translation>
    </message>
    <message>
        <source>%1 has no changes that %2 does not already have.</source>
        <translation>Nid oes gan %1 newidiadau nad oes gan %2 eisoes.</translation>
    </message>
    <message>
        <source>Compared with %1, on which both are built.</source>
        <translation>O’u cymharu â %1, y mae’r ddau wedi’u hadeiladu arno.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are merged without conflict.</source>
        <translation>
            <numerusform>Unir %n o gelloedd heb wrthdaro.</numerusform>
            <numerusform>Unir %n gell heb wrthdaro.</numerusform>
            <numerusform>Unir %n gell heb wrthdaro.</numerusform>
            <numerusform>Unir %n cell heb wrthdaro.</numerusform>
            <numerusform>Unir %n o gelloedd heb wrthdaro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are changed in the same way in both.</source>
        <translation>
            <numerusform>Mae’r ddau wedi newid %n o gelloedd yr un fath.</numerusform>
            <numerusform>Mae’r ddau wedi newid %n gell yr un fath.</numerusform>
            <numerusform>Mae’r ddau wedi newid %n o gelloedd yr un fath.</numerusform>
            <numerusform>Mae’r ddau wedi newid %n o gelloedd yr un fath.</numerusform>
            <numerusform>Mae’r ddau wedi newid %n o gelloedd yr un fath.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are still to be resolved.</source>
        <translation>
            <numerusform>Mae %n o wrthdrawiadau i’w datrys o hyd.</numerusform>
            <numerusform>Mae %n gwrthdrawiad i’w ddatrys o hyd.</numerusform>
            <numerusform>Mae %n wrthdrawiad i’w datrys o hyd.</numerusform>
            <numerusform>Mae %n gwrthdrawiad i’w datrys o hyd.</numerusform>
            <numerusform>Mae %n o wrthdrawiadau i’w datrys o hyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>Nid oes gwrthdrawiadau.</translation>
    </message>
    <message>
        <source>All conflicts are resolved.</source>
        <translation>Mae pob gwrthdrawiad wedi’i ddatrys.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for an arrangement that is not enabled and are not merged.</source>
        <translation>
            <numerusform>Mae %n o newidiadau’n aros am drefniant nad yw ar waith, ac yn aros ar ôl.</numerusform>
            <numerusform>Mae %n newid yn aros am drefniant nad yw ar waith, ac yn aros ar ôl.</numerusform>
            <numerusform>Mae %n o newidiadau’n aros am drefniant nad yw ar waith, ac yn aros ar ôl.</numerusform>
            <numerusform>Mae %n o newidiadau’n aros am drefniant nad yw ar waith, ac yn aros ar ôl.</numerusform>
            <numerusform>Mae %n o newidiadau’n aros am drefniant nad yw ar waith, ac yn aros ar ôl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MergeModel</name>
    <message>
        <source>conflict</source>
        <translation>gwrthdrawiad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Ours: %1</source>
        <translation>Ein rhai ni: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Eu rhai nhw: %1</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Fydd</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>wedi’i ddatrys</translation>
    </message>
    <message>
        <source>depends on an arrangement</source>
        <translation>yn dibynnu ar drefniant</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>wedi’i huno</translation>
    </message>
    <message>
        <source>same in both</source>
        <translation>yr un fath</translation>
    </message>
    <message>
        <source>to be resolved</source>
        <translation>i’w ddatrys</translation>
    </message>
    <message>
        <source>One of the two changes this cell for an arrangement that the other switches differently. Choose or type a value for the cell.</source>
        <translation>Mae un o’r ddau yn newid y gell hon ar gyfer trefniant y mae’r llall wedi’i droi fel arall. Dywedwch beth y mae’r gell i’w ddal.</translation>
    </message>
    <message>
        <source>Both change this cell, to different values. Choose or type one.</source>
        <translation>Mae’r ddau yn newid y gell hon, i werthoedd gwahanol. Dewiswch neu deipiwch un.</translation>
    </message>
    <message>
        <source>The value of the cell in %1, the nearest scenario both are built on</source>
        <translation>Gwerth y gell yn %1, y senario agosaf y mae’r ddau wedi’u hadeiladu arno</translation>
    </message>
    <message>
        <source>Its value in %1, which the other is merged into</source>
        <translation>Ei gwerth yn %1, yr unir y llall iddo</translation>
    </message>
    <message>
        <source>Its value in %1, which is being merged</source>
        <translation>Ei gwerth yn %1, sy’n cael ei uno</translation>
    </message>
    <message>
        <source>The value it will have; type here to resolve a conflict with another value</source>
        <translation>Y gwerth a fydd ganddi; teipiwch yma i ddatrys gwrthdaro â gwerth arall</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Common parent: %1</source>
        <translation>Rhiant cyffredin: %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MergeView</name>
    <message>
        <source>Cells to be merged</source>
        <translation>Celloedd i’w huno</translation>
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
    <message>
        <source>Cancelled: nothing has changed.</source>
        <translation>Wedi’i ganslo: nid oes dim wedi newid.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MissingModel</name>
    <message>
        <source>0% until you type its rates</source>
        <translation>0% hyd nes y teipiwch ei chyfraddau</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>gorau po isaf</translation>
    </message>
    <message>
        <source>Make a row of</source>
        <translation>Gwneud rhes o</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MonthChart</name>
    <message>
        <source>Plan and actual by month</source>
        <translation>Cynllun a ffigurau gwirioneddol fesul mis</translation>
    </message>
    <message>
        <source>The year&apos;s plan</source>
        <translation>Cynllun y flwyddyn</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MonthsModel</name>
    <message>
        <source>The year to date, to the end of %1</source>
        <translation>Y flwyddyn hyd yma, hyd ddiwedd %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 yn unig</translation>
    </message>
    <message>
        <source>below the last row each needs its name at the left</source>
        <translation>o dan y rhes olaf mae angen enw pob un ar y chwith</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) together: nothing is typed for the earlier ones.</source>
        <translation>
            <numerusform>%n mis gyda’i gilydd: nid oes dim wedi’i deipio ar gyfer y rhai cynt.</numerusform>
            <numerusform>%n mis: nid oes dim wedi’i deipio ar gyfer y rhai cynt.</numerusform>
            <numerusform>%n fis gyda’i gilydd: nid oes dim wedi’i deipio ar gyfer y rhai cynt.</numerusform>
            <numerusform>%n mis gyda’i gilydd: nid oes dim wedi’i deipio ar gyfer y rhai cynt.</numerusform>
            <numerusform>%n mis gyda’i gilydd: nid oes dim wedi’i deipio ar gyfer y rhai cynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no amount to date yet that it could be part of</source>
        <translation>nid oes swm hyd yma eto y mae’n rhan ohono</translation>
    </message>
    <message>
        <source>the same name is in two rows of the block</source>
        <translation>mae’r un enw mewn dwy res o’r bloc</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MonthsPanel</name>
    <message>
        <source>Actual</source>
        <translation>Gwirioneddol</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Forecast of the year</source>
        <translation>Rhagolwg o’r flwyddyn</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>to date</source>
        <translation>hyd yma</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>fesul mis</translation>
    </message>
    <message>
        <source>figures by month</source>
        <translation>ffigurau fesul mis</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Ffigurau fesul mis</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Beth</translation>
    </message>
    <message>
        <source>fi&amp;gures are</source>
        <translation>mae’r ffi&amp;gurau</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>ffigurau %1</translation>
    </message>
    <message>
        <source>Actual: of which non-recurrent</source>
        <translation>Gwirioneddol: o hynny, anghylchol</translation>
    </message>
    <message>
        <source>Plan: of which non-recurrent</source>
        <translation>Cynllun: o hynny, anghylchol</translation>
    </message>
    <message>
        <source>Choose an organisation: each has its own figures.</source>
        <translation>Dewiswch sefydliad: mae gan bob un ei ffigurau ei hun.</translation>
    </message>
    <message>
        <source>Lines down, April to March across. A block can be pasted as it is in the ledger, with or without the names of the lines at its left. “Month by month” takes and shows the movement of each month; the document keeps the year to date.</source>
        <translation>Llinellau i lawr, Ebrill i Fawrth ar draws. Gellir gludo bloc fel y mae mewn llyfr cyfrifon, gydag enwau’r llinellau ar y chwith neu hebddynt. Mae “fesul mis” yn cymryd ac yn dangos yr hyn a symudodd pob mis; mae’r ddogfen yn cadw’r flwyddyn hyd yma.</translation>
    </message>
    <message>
        <source>The part of each amount that will not recur: only the rest is continued to the end of the year.</source>
        <translation>Y rhan o bob swm na ddaw eto: dim ond y gweddill y mae’r alldro yn ei gario ymlaen.</translation>
    </message>
    <message>
        <source>The forecast for the whole year, under the month at whose end it was made. It is used as the outturn; what follows from the plan is shown beside it.</source>
        <translation>Yr hyn a ddisgwylir o’r flwyddyn gyfan, o dan y mis yr oedd yn hysbys hyd ei ddiwedd. Mae’n cyfrif fel yr alldro; mae’r hyn sy’n dilyn o’r cynllun wrth ei ochr.</translation>
    </message>
    <message>
        <source>Actual volumes, to date or month by month.</source>
        <translation>Cyfeintiau a welwyd, hyd yma neu fesul mis.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NationalChangesDialog</name>
    <message>
        <source>Take national tariff changes</source>
        <translation>Mabwysiadu newidiadau tariff cenedlaethol</translation>
    </message>
    <message>
        <source>&amp;Tariff</source>
        <translation>&amp;Tariff</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Mabwysiadu</translation>
    </message>
    <message>
        <source>National tariff changes by year</source>
        <translation>Newidiadau tariff cenedlaethol fesul blwyddyn</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Cost uplift</source>
        <translation>Cynnydd mewn costau</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effeithlonrwydd</translation>
    </message>
    <message>
        <source>Net change</source>
        <translation>Newid net</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>published</source>
        <translation>cyhoeddedig</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>i’w gadarnhau</translation>
    </message>
    <message>
        <source>Cost uplift less efficiency, as set by NHS England. Years to be confirmed are not published figures; they are not ticked, and if you take them their note says so. What is ticked replaces the uplift and efficiency of those years.</source>
        <translation>Cynnydd mewn costau llai effeithlonrwydd, fel y’u pennir gan GIG Lloegr. Nid yw blynyddoedd sydd i’w cadarnhau yn ffigurau cyhoeddedig; nid ydynt wedi’u ticio, ac os mabwysiadwch nhw bydd eu nodyn yn dweud hynny. Mae’r hyn a dicir yn disodli cynnydd mewn costau ac effeithlonrwydd y blynyddoedd hynny.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NationalChoice</name>
    <message>
        <source>National indices and tariffs</source>
        <translation>Mynegeion a thariffau cenedlaethol</translation>
    </message>
    <message>
        <source>nothing published for %1</source>
        <translation>dim wedi’i gyhoeddi ar gyfer %1</translation>
    </message>
    <message>
        <source>Rates still to be con&amp;firmed too</source>
        <translation>Cyfraddau sydd i’w ca&amp;darnhau hefyd</translation>
    </message>
    <message>
        <source>Such rates are not published figures; their notes say so.</source>
        <translation>Nid ffigurau cyhoeddedig yw’r cyfraddau hyn; mae eu nodiadau’n dweud hynny.</translation>
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
        <source>Assumptions</source>
        <translation>Rhagdybiaethau</translation>
    </message>
    <message>
        <source>Contracts %1 pays</source>
        <translation>Contractau a delir gan %1</translation>
    </message>
    <message>
        <source>%1 (pays nothing)</source>
        <translation>%1 (yn talu dim)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NavigatorPane</name>
    <message>
        <source>By &amp;kind</source>
        <translation>Yn ôl &amp;math</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Yn ôl &amp;enw</translation>
    </message>
    <message>
        <source>By &amp;result, deepest deficit first</source>
        <translation>Yn ôl &amp;canlyniad, y diffyg dyfnaf yn gyntaf</translation>
    </message>
    <message>
        <source>Find a page</source>
        <translation>Dod o hyd i dudalen</translation>
    </message>
    <message>
        <source>Find a page in the navigator</source>
        <translation>Dod o hyd i dudalen yn y llywiwr</translation>
    </message>
    <message>
        <source>How organisations are grouped</source>
        <translation>Sut mae sefydliadau’n cael eu grwpio</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NewContractDialog</name>
    <message>
        <source>New contract</source>
        <translation>Contract newydd</translation>
    </message>
    <message>
        <source>A short name, used wherever the contract is referred to</source>
        <translation>Enw byr, a ddefnyddir lle bynnag y cyfeirir at y contract</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>Who &amp;pays</source>
        <translation>Pwy sy’n &amp;talu</translation>
    </message>
    <message>
        <source>Who is pa&amp;id</source>
        <translation>Pwy a &amp;delir</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Ffurf</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Cod</translation>
    </message>
    <message>
        <source>Every unit of activity at the tariff&apos;s price; a marginal rate for emergencies if one is agreed.</source>
        <translation>Pob uned o weithgarwch am bris y tariff; cyfradd ymylol ar gyfer achosion brys os cytunir ar un.</translation>
    </message>
    <message>
        <source>A fixed sum a year, whatever the activity.</source>
        <translation>Swm sefydlog y flwyddyn, beth bynnag fo’r gweithgarwch.</translation>
    </message>
    <message>
        <source>The planned activity at the tariff&apos;s price, and a share of the difference from plan.</source>
        <translation>Y gweithgarwch a gynlluniwyd am bris y tariff, a chyfran o’r gwahaniaeth oddi wrth y cynllun.</translation>
    </message>
    <message>
        <source>A price for every head of a population; the holder takes over the contracts for its care.</source>
        <translation>Pris am bob pen o boblogaeth; mae’r deiliad yn cymryd drosodd y contractau ar gyfer ei gofal.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NewDocumentDialog</name>
    <message>
        <source>New economy</source>
        <translation>Economi newydd</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Dogfen newydd</translation>
    </message>
    <message>
        <source>The last year with an outturn; its figures are typed, not projected.</source>
        <translation>Y flwyddyn olaf sydd ag alldro; teipir ei ffigurau, ni chânt eu rhagamcanu.</translation>
    </message>
    <message>
        <source>How many years after the base year are projected, 1 to 25.</source>
        <translation>Sawl blwyddyn ar ôl y flwyddyn sylfaen a ragamcenir, 1 i 25.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Creu</translation>
    </message>
    <message>
        <source>&amp;Years projected</source>
        <translation>B&amp;lynyddoedd a ragamcenir</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Sefydliadau</translation>
    </message>
    <message>
        <source>National &amp;figures</source>
        <translation>&amp;Ffigurau cenedlaethol</translation>
    </message>
    <message>
        <source>&amp;Base year</source>
        <translation>&amp;Blwyddyn sylfaen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Our trust</source>
        <translation>Ein hymddiriedolaeth</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NewReferenceDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Cod</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>Identifies it in files and addresses: letters, digits and _ - . /</source>
        <translation>Yr hyn sy’n ei adnabod mewn ffeiliau a chyfeiriadau: llythrennau, digidau a _ - . /</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Creu</translation>
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
    <message>
        <source>%1, or Ctrl+Enter in the note</source>
        <translation>%1, neu Ctrl+Enter yn y nodyn</translation>
    </message>
    <message>
        <source>Notes on this cell, its row and cells like it</source>
        <translation>Nodiadau ar y gell hon, ei rhes a’i thebyg</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ObservationsPanel</name>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Rhes %1, colofn %2: %3</translation>
    </message>
    <message>
        <source>&amp;Paste months and values</source>
        <translation>&amp;Gludo misoedd a gwerthoedd</translation>
    </message>
    <message>
        <source>Takes what Excel copied: months down or across, with their values beside or below; several measures at once where a heading has their names or codes</source>
        <translation>Mae’n cymryd yr hyn a gopïodd Excel: misoedd i lawr neu ar draws, gyda’u gwerthoedd wrth eu hochr neu oddi tanynt; sawl mesur ar unwaith lle mae pennawd yn cynnwys eu henwau neu eu codau</translation>
    </message>
    <message>
        <source>Nothing was entered. %1</source>
        <translation>Ni roddwyd dim i mewn. %1</translation>
    </message>
    <message>
        <source>Result of pasting</source>
        <translation>Canlyniad y gludo</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Arsylwadau</translation>
    </message>
    <message>
        <source>Entered. One undo reverses it.</source>
        <translation>Rhoddwyd i mewn. Mae un dad-wneud yn ei gymryd yn ôl.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OptionsModel</name>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsiwn</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Untro</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cronnus</translation>
    </message>
    <message>
        <source>Cash support</source>
        <translation>Cymorth arian parod</translation>
    </message>
    <message>
        <source>The economy&apos;s surplus or (deficit) in %1</source>
        <translation>Gwarged neu (ddiffyg) yr economi yn %1</translation>
    </message>
    <message>
        <source>The economy&apos;s surplus or (deficit) of all years up to %1</source>
        <translation>Gwarged neu (ddiffyg) yr economi dros bob blwyddyn hyd at %1</translation>
    </message>
    <message>
        <source>Who enters the failure regime after the base year, up to %1</source>
        <translation>Pwy sy’n mynd i’r gyfundrefn fethiant ar ôl y flwyddyn sylfaen, hyd at %1</translation>
    </message>
    <message>
        <source>Enter regime</source>
        <translation>Mynd i’r gyfundrefn</translation>
    </message>
    <message>
        <source>In what share of futures the economy breaks even or better in %1</source>
        <translation>Ym mha gyfran o’r dyfodolau mae’r economi’n mantoli neu’n well yn %1</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Siawns</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>On the frontier: no option gives as good a result for less one-off funding</source>
        <translation>Ar y ffin: nid oes dim yn rhoi canlyniad cystal am lai o arian untro</translation>
    </message>
    <message>
        <source>An option has a projection of its own. This is the same figure in the scenario as it is, without the option: enable its arrangements in a scenario to have that explained.</source>
        <translation>Bernir opsiwn drwy ei ragamcaniad ei hun. Dyma’r un ffigur yn y senario fel y mae, heb yr opsiwn: galluogwch ei drefniadau mewn senario i gael esbonio hwnnw.</translation>
    </message>
    <message>
        <source>Its number on the frontier: no option gives as good a result for less one-off funding</source>
        <translation>Ei rif ar y ffin: nid oes dim yn rhoi canlyniad cystal am lai o arian untro</translation>
    </message>
    <message>
        <source>One-off cost and external support, up to %1</source>
        <translation>Cost untro a chymorth o’r tu allan, hyd at %1</translation>
    </message>
    <message>
        <source>Cash support drawn by all organisations up to %1</source>
        <translation>Y cymorth arian parod y mae pawb yn ei dynnu hyd at %1</translation>
    </message>
    <message>
        <source>Not calculated yet</source>
        <translation>Heb ei gyfrifo eto</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OptionsPanel</name>
    <message>
        <source>Tick the arrangements that could be made and the years they could start in, then work the options out: every combination, what it costs once, where it leaves the economy, and who would enter the failure regime.</source>
        <translation>Ticiwch y trefniadau y gellid eu gwneud a’r blynyddoedd y gallent ddechrau ynddynt, yna cyfrifwch yr opsiynau: pob cyfuniad, yr hyn y mae’n ei gostio unwaith, ymhle y mae’n gadael yr economi, a phwy fyddai’n mynd i’r gyfundrefn fethiant.</translation>
    </message>
    <message>
        <source>Arrangements that could be made</source>
        <translation>Trefniadau y gellid eu gwneud</translation>
    </message>
    <message>
        <source>Years they could start in</source>
        <translation>Blynyddoedd y gallent ddechrau ynddynt</translation>
    </message>
    <message>
        <source>&amp;Work out</source>
        <translation>Cy&amp;frifo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopio</translation>
    </message>
    <message>
        <source>&amp;Arrangements</source>
        <translation>&amp;Trefniadau</translation>
    </message>
    <message>
        <source>S&amp;tart years</source>
        <translation>&amp;Blynyddoedd cychwyn</translation>
    </message>
    <message>
        <source>&amp;Judged in</source>
        <translation>Ber&amp;nir yn</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsiynau</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n o gyfuniadau</numerusform>
            <numerusform>%n cyfuniad</numerusform>
            <numerusform>%n o gyfuniadau</numerusform>
            <numerusform>%n o gyfuniadau</numerusform>
            <numerusform>%n o gyfuniadau</numerusform>
        </translation>
    </message>
    <message>
        <source>More combinations than can be worked out; choose fewer.</source>
        <translation>Mwy o gyfuniadau nag y gellir eu cyfrifo; dewiswch lai.</translation>
    </message>
    <message>
        <source>Tick at least one arrangement and one year.</source>
        <translation>Ticiwch o leiaf un trefniant ac un flwyddyn.</translation>
    </message>
    <message>
        <source>There are no options: %1</source>
        <translation>Nid oes opsiynau: %1</translation>
    </message>
    <message>
        <source>N&amp;ot together</source>
        <translation>&amp;Nid gyda’i gilydd</translation>
    </message>
    <message>
        <source>Either %1 or %2</source>
        <translation>Naill ai %1 neu %2</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Hepgorwyd: %1.</translation>
    </message>
    <message>
        <source>The document has changed since these options were worked out. Work them out again.</source>
        <translation>Mae’r ddogfen wedi newid ers hynny: opsiynau o’r blaen yw’r rhain. Cyfrifwch nhw eto.</translation>
    </message>
    <message>
        <source>Select two or more arrangements of which only one can be chosen; do it again to allow them together. Two that would put one organisation under two others are never combined.</source>
        <translation>Dewiswch ddau drefniant neu fwy nad oes modd gwneud ond un ohonynt; unwaith eto, a chânt fod gyda’i gilydd eto. Nid yw dau sy’n rhoi dau feistr i un sefydliad byth gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Nothing is uncertain; with ranges the options show their chance of break-even.</source>
        <translation>Nid oes dim yn ansicr; gydag ystodau, dywedir siawns pob dewis o fantoli.</translation>
    </message>
    <message>
        <source>For the frontier and the marked option: how likely the economy is to break even in the year, from %1 futures each.</source>
        <translation>Ar gyfer y ffin a’r dewis a farciwyd, pa mor debygol yw’r economi o fantoli yn y flwyddyn, o %1 dyfodol yr un.</translation>
    </message>
    <message>
        <source>The chances could not be calculated: %1</source>
        <translation>Ni ellid cyfrifo’r siawnsiau: %1</translation>
    </message>
    <message>
        <source>Sto&amp;p calculating</source>
        <translation>&amp;Peidio â chyfrifo</translation>
    </message>
    <message>
        <source>Calculate &amp;chances</source>
        <translation>&amp;Cyfrifo siawnsiau</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Yn cyfrifo…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OrganisationChoice</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Type a code or a name, choose with the arrows, add with Enter</source>
        <translation>Teipiwch god neu enw, dewiswch â’r saethau, ychwanegwch ag Enter</translation>
    </message>
    <message>
        <source>Type a code or a name: RNL, salford, 01H NHS Cumbria CCG</source>
        <translation>Teipiwch god neu enw: RNL, salford, 01H NHS Cumbria CCG</translation>
    </message>
    <message>
        <source>Chosen organisations</source>
        <translation>Sefydliadau a ddewiswyd</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Dewiswyd</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Use %1 as base year</source>
        <translation>&amp;Defnyddio %1 fel blwyddyn sylfaen</translation>
    </message>
    <message>
        <source>Their published income and cost of %1 become budget lines, with notes that say what is published and what is not.</source>
        <translation>Daw eu hincwm a’u cost gyhoeddedig yn %1 yn llinellau cyllideb, gyda nodiadau sy’n dweud beth sydd wedi’i gyhoeddi a beth nad yw.</translation>
    </message>
    <message>
        <source>Add “%1” (%2) as: %3</source>
        <translation>Ychwanegu “%1” (%2) fel: %3</translation>
    </message>
    <message>
        <source>Published trusts, and what you type</source>
        <translation>Ymddiriedolaethau cyhoeddedig, a’r hyn a deipir</translation>
    </message>
    <message>
        <source>Delete removes one</source>
        <translation>Mae Delete yn tynnu un</translation>
    </message>
    <message>
        <source>There are no published accounts for %1 here, so organisations come without figures; the latest are for %2.</source>
        <translation>Nid oes cyfrifon cyhoeddedig %1 yma, felly deuant heb ffigurau; %2 yw’r rhai olaf sydd.</translation>
    </message>
    <message>
        <source>Enter adds the marked one. Anyone not in the list is added as typed.</source>
        <translation>Mae Enter yn ychwanegu’r un a farciwyd. Ychwanegir pwy bynnag nad yw yn y rhestr fel y’i teipiwyd.</translation>
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
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>Dyfodolau</translation>
    </message>
    <message>
        <source>Against plan</source>
        <translation>Yn erbyn y cynllun</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Show the results by year, or fold them away</source>
        <translation>Dangos y canlyniadau fesul blwyddyn, neu eu plygu o’r golwg</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Llinellau</translation>
    </message>
    <message>
        <source>Show the lines one edits, or fold them away</source>
        <translation>Dangos y llinellau i’w golygu, neu eu plygu o’r golwg</translation>
    </message>
    <message>
        <source>%1 · figures in %2 · %3</source>
        <translation>%1 · ffigurau mewn %2 · %3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OrganisationResults</name>
    <message>
        <source>Statement by year</source>
        <translation>Datganiad fesul blwyddyn</translation>
    </message>
    <message>
        <source>Reported and underlying surplus</source>
        <translation>Gwarged a adroddir a gwarged gwaelodol</translation>
    </message>
    <message>
        <source>Balance sheet by year</source>
        <translation>Mantolen fesul blwyddyn</translation>
    </message>
    <message>
        <source>Cash flow by year</source>
        <translation>Llif arian parod fesul blwyddyn</translation>
    </message>
    <message>
        <source>Loans by year</source>
        <translation>Benthyciadau fesul blwyddyn</translation>
    </message>
    <message>
        <source>Results of the organisation</source>
        <translation>Canlyniadau’r sefydliad</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>Incwm a gwariant</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>Gwaelodol</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Mantolen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Arian parod</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Benthyciadau</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Graddau</translation>
    </message>
    <message>
        <source>Every item is recurrent, so the underlying surplus is the reported one. Budget lines, savings, contracts and effects can be marked as not recurrent.</source>
        <translation>Mae pob eitem yn gylchol, felly’r gwarged gwaelodol yw’r un a adroddir. Gellir nodi bod llinellau cyllideb, arbedion, contractau ac effeithiau yn anghylchol.</translation>
    </message>
    <message>
        <source>Nothing is typed under Balance sheet below. With it, cash, support, capital charges and ratings are projected.</source>
        <translation>Nid oes dim wedi’i deipio o dan Mantolen isod. Gyda mantolen, rhagamcanir arian parod, cymorth, taliadau cyfalaf a graddau.</translation>
    </message>
    <message>
        <source>There are no loans: none is typed below, no project is funded by one, and no cash support is needed.</source>
        <translation>Nid oes benthyciadau: nid oes yr un wedi’i deipio isod, ni chyllidir unrhyw brosiect drwy fenthyciad, ac nid oes angen cymorth arian parod.</translation>
    </message>
    <message>
        <source>Ratings and duties are those of trusts and integrated providers; this organisation has none.</source>
        <translation>Mae graddau a dyletswyddau’n perthyn i ymddiriedolaethau a darparwyr integredig; nid oes gan y sefydliad hwn yr un ohonynt.</translation>
    </message>
    <message>
        <source>Type the first line</source>
        <translation>Teipio’r llinell gyntaf</translation>
    </message>
    <message>
        <source>Type the first balance</source>
        <translation>Teipio’r balans cyntaf</translation>
    </message>
    <message>
        <source>Type the first loan</source>
        <translation>Teipio’r benthyciad cyntaf</translation>
    </message>
    <message>
        <source>Nothing is typed for this organisation yet. Type what it spends and receives as budget lines below, or add a contract that pays it.</source>
        <translation>Nid oes dim wedi’i deipio am y sefydliad hwn eto, felly ni wyddys dim amdano. Teipiwch yr hyn y mae’n ei wario ac yn ei dderbyn fel llinellau cyllideb isod, neu gwnewch gontract y telir ef drwyddo.</translation>
    </message>
    <message>
        <source>Nothing is typed for this organisation yet. Type what it receives and spends as budget lines below, or add a contract that it pays.</source>
        <translation>Nid oes dim wedi’i deipio am y sefydliad hwn eto. Teipiwch yr hyn y mae’n ei dderbyn ac yn ei wario fel llinellau cyllideb isod, neu ychwanegwch gontract y mae’n ei dalu.</translation>
    </message>
    <message>
        <source>Nothing is typed under Balance sheet below. With it, cash, support and capital charges are projected.</source>
        <translation>Nid oes dim wedi’i deipio o dan Mantolen isod. Gyda mantolen, rhagamcanir arian parod, cymorth a thaliadau cyfalaf.</translation>
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
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The break-even year follows from the surpluses of all years; this is the surplus of the last year.</source>
        <translation>Darllenir y flwyddyn adennill costau o wargedau’r holl flynyddoedd; dyma warged yr olaf.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OutlookPanel</name>
    <message>
        <source>Outlook</source>
        <translation>Rhagolygon</translation>
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
    <message>
        <source>The outlook appears as soon as budget lines or a contract are typed.</source>
        <translation>Bydd y rhagolygon yn ymddangos cyn gynted ag y teipir llinellau cyllideb neu gontract.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
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
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>The economy at a glance</source>
        <translation>Cipolwg ar yr economi</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Graddau</translation>
    </message>
    <message>
        <source>Failure regime</source>
        <translation>Cyfundrefn fethiant</translation>
    </message>
    <message>
        <source>Arrangements in force</source>
        <translation>Trefniadau mewn grym</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>Dyfodolau</translation>
    </message>
    <message>
        <source>Against plan</source>
        <translation>Yn erbyn y cynllun</translation>
    </message>
    <message>
        <source>There are no organisations yet. Figures appear as soon as there is one with budget lines or a contract.</source>
        <translation>Nid oes sefydliadau eto. Mae ffigurau’n ymddangos cyn gynted ag y bydd un â llinellau cyllideb neu gontract.</translation>
    </message>
    <message>
        <source>Go to Organisations</source>
        <translation>Mynd i Sefydliadau</translation>
    </message>
    <message>
        <source>There are no figures yet. Type what an organisation spends and receives, line by line or pasted from Excel; its surplus or deficit of each year follows at once.</source>
        <translation>Nid oes ffigurau eto. Teipiwch yr hyn y mae sefydliad yn ei wario ac yn ei dderbyn, fesul llinell neu wedi’i ludo o Excel; mae ei warged neu ei ddiffyg ym mhob blwyddyn yn dilyn ar unwaith.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Mynd i %1</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>Contract newydd…</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Map gwres</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OwnRows</name>
    <message>
        <source>This row is only in this scenario; the base does not have it.</source>
        <translation>Yn y senario hwn yn unig y mae’r rhes hon; mae’r sylfaen hebddi.</translation>
    </message>
    <message>
        <source>Only these scenarios have this row: %1. The base does not have it.</source>
        <translation>Dim ond y senarios hyn sydd â’r rhes hon: %1. Mae’r sylfaen hebddi.</translation>
    </message>
    <message>
        <source>Only these scenarios have this row: %1. It does not count here.</source>
        <translation>Dim ond y senarios hyn sydd â’r rhes hon: %1. Nid yw’n cyfrif yma.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PaletteModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PanelSwitch</name>
    <message>
        <source>Open or close the panel %1</source>
        <translation>Agor neu gau’r panel %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PasteSpecialDialog</name>
    <message>
        <source>&amp;Transpose: rows become columns</source>
        <translation>&amp;Trawsosod: rhesi’n troi’n golofnau</translation>
    </message>
    <message>
        <source>Skip &amp;blanks</source>
        <translation>Hepgor celloedd &amp;gwag</translation>
    </message>
    <message>
        <source>Paste special</source>
        <translation>Gludo arbennig</translation>
    </message>
    <message>
        <source>What is pasted</source>
        <translation>Yr hyn a ludir</translation>
    </message>
    <message>
        <source>is &amp;added to it</source>
        <translation>yn cael ei &amp;adio ato</translation>
    </message>
    <message>
        <source>is &amp;subtracted from it</source>
        <translation>yn cael ei &amp;dynnu ohono</translation>
    </message>
    <message>
        <source>&amp;multiplies it</source>
        <translation>yn ei &amp;luosi</translation>
    </message>
    <message>
        <source>&amp;divides it</source>
        <translation>yn ei &amp;rannu</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>&amp;Values only: keep no formula behind a number</source>
        <translation>&amp;Gwerthoedd yn unig: dim swm y tu ôl i rif</translation>
    </message>
    <message>
        <source>&amp;replaces what is there</source>
        <translation>&amp;yn disodli’r hyn sydd yno</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PayoffChart</name>
    <message>
        <source>Payoff curve</source>
        <translation>Cromlin enillion a cholled</translation>
    </message>
    <message>
        <source>%1, %2 of target</source>
        <translation>%1, %2 o’r targed</translation>
    </message>
    <message>
        <source>Loss: %1</source>
        <translation>Colled: %1</translation>
    </message>
    <message>
        <source>Gain: %1</source>
        <translation>Enillion: %1</translation>
    </message>
    <message>
        <source>The holder pays %1</source>
        <translation>Mae’r deiliad yn talu %1</translation>
    </message>
    <message>
        <source>The holder is paid %1</source>
        <translation>Telir %1 i’r deiliad</translation>
    </message>
    <message>
        <source>Nothing settles</source>
        <translation>Ni setlir dim</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PeriodBar</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>to the e&amp;nd of</source>
        <translation>hyd ddi&amp;wedd</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s)</source>
        <translation>
            <numerusform>%1, %n mis</numerusform>
            <numerusform>%1, %n mis</numerusform>
            <numerusform>%1, %n fis</numerusform>
            <numerusform>%1, %n mis</numerusform>
            <numerusform>%1, %n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>no month yet</source>
        <translation>dim mis eto</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PhaseModel</name>
    <message>
        <source>All years</source>
        <translation>Pob blwyddyn</translation>
    </message>
    <message>
        <source>%1, year %2 of the contract</source>
        <translation>%1, blwyddyn %2 o’r contract</translation>
    </message>
    <message>
        <source>Without a start year there is one share for every year</source>
        <translation>Heb flwyddyn gychwyn, un gyfran sydd ar gyfer pob blwyddyn</translation>
    </message>
    <message>
        <source>clear the cells instead</source>
        <translation>cliriwch y celloedd yn lle hynny</translation>
    </message>
    <message>
        <source>Phase-in</source>
        <translation>Cyflwyno graddol</translation>
    </message>
    <message>
        <source>Carried forward from the year before; type over it to change it from here on</source>
        <translation>Yn parhau o’r flwyddyn flaenorol; teipiwch drosto i’w newid o hyn ymlaen</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PickDialog</name>
    <message>
        <source>C&amp;hanges of</source>
        <translation>Newidia&amp;dau</translation>
    </message>
    <message>
        <source>copied &amp;to</source>
        <translation>yn cael eu &amp;copïo i</translation>
    </message>
    <message>
        <source>Scenario whose changes are copied</source>
        <translation>Y senario y copïir ei newidiadau</translation>
    </message>
    <message>
        <source>Scenario they are copied to</source>
        <translation>Y senario y’u copïir iddo</translation>
    </message>
    <message>
        <source>Changes to be copied</source>
        <translation>Newidiadau i’w copïo</translation>
    </message>
    <message>
        <source>What they do there</source>
        <translation>Beth a wnânt yno</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Yn dal nawr</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>This scenario has no changes of its own.</source>
        <translation>Nid oes gan y senario hwn newidiadau o’i eiddo ei hun.</translation>
    </message>
    <message>
        <source>Tick the changes to be copied.</source>
        <translation>Ticiwch y newidiadau i’w copïo.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wrthi’n cymharu…</translation>
    </message>
    <message>
        <source>Copy changes</source>
        <translation>Copïo newidiadau</translation>
    </message>
    <message>
        <source>Copying needs two scenarios besides the base. Add another, or copy this one.</source>
        <translation>Mae copïo’n gofyn am ddau senario heblaw’r sylfaen. Ychwanegwch un arall, neu copïwch hwn.</translation>
    </message>
    <message>
        <source>No cell changes there: it already holds the same, or waits for an arrangement.</source>
        <translation>Nid oes cell yn newid yno: mae’n dal yr un peth eisoes, neu’n aros am drefniant.</translation>
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
        <source>The new row is not in the table and is not saved until it has its keys and a figure.</source>
        <translation>Nid yw’r rhes newydd yn y tabl ac ni chaiff ei chadw nes bod ganddi ei hallweddi a ffigur.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PooledPanel</name>
    <message>
        <source>&amp;What the sites show about</source>
        <translation>&amp;Beth mae’r safleoedd yn ei ddweud am</translation>
    </message>
    <message>
        <source>There is nothing to combine: that needs arrangements that avoid activity or save cost, and were measured or planned with a range.</source>
        <translation>Nid oes dim i’w gyfuno: mae angen trefniadau sy’n cadw gweithgarwch draw neu’n arbed cost, ac a fesurwyd neu a gynlluniwyd ag ystod.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PriceModel</name>
    <message>
        <source>Prices by year</source>
        <translation>Prisiau fesul blwyddyn</translation>
    </message>
    <message>
        <source>Rolled forward: the price of the year before, changed by %1.
Type over it to set a price; clear it to roll forward again.</source>
        <translation>Wedi’i symud ymlaen: pris y flwyddyn flaenorol, gyda newid o %1.
Teipiwch drosto i osod pris; cliriwch ef i’w symud ymlaen eto.</translation>
    </message>
    <message>
        <source>Rolled forward: the price of the year before; the tariff has no change for this year.
Type over it to set a price; clear it to roll forward again.</source>
        <translation>Wedi’i symud ymlaen: pris y flwyddyn flaenorol; nid oes gan y tariff newid ar gyfer y flwyddyn hon.
Teipiwch drosto i osod pris; cliriwch ef i’w symud ymlaen eto.</translation>
    </message>
    <message>
        <source>%1, rolled forward</source>
        <translation>%1, wedi’i symud ymlaen</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ProgrammeModel</name>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>%1 observed</source>
        <translation>%1 a welwyd</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 a gynlluniwyd</translation>
    </message>
    <message>
        <source>has no arrangements</source>
        <translation>heb drefniadau</translation>
    </message>
    <message>
        <source>does not open: %1</source>
        <translation>nid yw’n agor: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>The document or data package; Enter opens it</source>
        <translation>Y ddogfen neu’r pecyn data; mae Enter yn ei agor</translation>
    </message>
    <message>
        <source>The same of all years up to %1</source>
        <translation>Yr un peth dros yr holl flynyddoedd hyd at %1</translation>
    </message>
    <message>
        <source>Pounds saved, by its measures, for each pound spent</source>
        <translation>Punnoedd a arbedwyd, yn ôl ei fesurau, am bob punt a wariwyd</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Trefniant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Yn dechrau</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effaith</translation>
    </message>
    <message>
        <source>Effect %1</source>
        <translation>Effaith %1</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cronnol</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Untro</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Gwerth presennol</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>Talu’n ôl</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Gwireddwyd</translation>
    </message>
    <message>
        <source>£ for £</source>
        <translation>£ am £</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>%1 is off in the base; it is shown as if it were on.</source>
        <translation>Mae %1 i ffwrdd yn y sylfaen; fe’i dangosir fel pe bai ymlaen.</translation>
    </message>
    <message>
        <source>Its effect on the economy&apos;s surplus in %1: with it less without it, the others unchanged</source>
        <translation>Beth mae’n ei wneud i warged yr economi yn %1: gydag ef llai hebddo, y lleill fel y maent</translation>
    </message>
    <message>
        <source>Its non-recurrent cost, all years</source>
        <translation>Ei gost anghylchol, dros yr holl flynyddoedd</translation>
    </message>
    <message>
        <source>Funding it brings from outside the economy, all years</source>
        <translation>Beth a ddaw ag ef o’r tu allan i’r economi, dros yr holl flynyddoedd</translation>
    </message>
    <message>
        <source>Effect less support over all years, discounted to the site&apos;s base year</source>
        <translation>Effaith llai cymorth dros yr holl flynyddoedd, yn ôl gwerth blwyddyn sylfaen y safle</translation>
    </message>
    <message>
        <source>The year from which total benefit stays above total cost</source>
        <translation>O ba bryd ymlaen nad yw’r hyn a ddaeth byth eto’n llai na’r hyn a gostiodd</translation>
    </message>
    <message>
        <source>How much of the saving planned by then its measures show, with the 80% interval</source>
        <translation>Faint o’r hyn a gynlluniwyd erbyn hynny a welodd ei fesurau, gyda’r cyfwng 80%</translation>
    </message>
    <message>
        <source>Its effect as a share of the activity or cost it acts on: as observed, otherwise as planned for %1</source>
        <translation>Ei effaith fel cyfran o’r gweithgarwch neu’r gost y mae’n gweithredu arno: fel y’i gwelwyd, fel arall fel y’i cynlluniwyd ar gyfer %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ProgrammeWindow</name>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Agor &amp;ffolder…</translation>
    </message>
    <message>
        <source>Open &amp;documents…</source>
        <translation>Agor &amp;dogfennau…</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Darllen &amp;eto</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Adroddiad…</translation>
    </message>
    <message>
        <source>Programme – Breakeven</source>
        <translation>Rhaglen – Breakeven</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Safleoedd</translation>
    </message>
    <message>
        <source>&amp;Copied elsewhere</source>
        <translation>Wedi ei &amp;gopïo i fannau eraill</translation>
    </message>
    <message>
        <source>%1 of %2 sites read</source>
        <translation>%1 o %2 safle wedi eu darllen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Safleoedd</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Agor rhaglen</translation>
    </message>
    <message>
        <source>Open documents of a programme</source>
        <translation>Agor dogfennau rhaglen</translation>
    </message>
    <message>
        <source>Breakeven documents (*.breakeven)</source>
        <translation>Dogfennau Breakeven (*.breakeven)</translation>
    </message>
    <message>
        <source>%1 – Programme – Breakeven</source>
        <translation>%1 – Rhaglen – Breakeven</translation>
    </message>
    <message>
        <source>Looking for documents and data packages…</source>
        <translation>Yn chwilio am ddogfennau a phecynnau data…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Wedi stopio.</translation>
    </message>
    <message>
        <source>The programme could not be read.</source>
        <translation>Nid oedd modd darllen y rhaglen.</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Pob math</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Symiau mewn %1</translation>
    </message>
    <message>
        <source>Write the report on the programme</source>
        <translation>Ysgrifennu’r adroddiad ar y rhaglen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Nid oedd modd ysgrifennu’r adroddiad.</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Mae’r adroddiad wedi ei ysgrifennu: %1</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stopio</translation>
    </message>
    <message>
        <source>Com&amp;bined</source>
        <translation>Gyda’i &amp;gilydd</translation>
    </message>
    <message>
        <source>Open a folder of economies, documents or data packages, to see what their arrangements do, what the sites show when combined, and what copies would bring elsewhere. Nothing in the folder is changed.</source>
        <translation>Agorwch ffolder o economïau, yn ddogfennau neu’n becynnau data, i weld beth mae eu trefniadau’n ei wneud, beth mae’r safleoedd yn ei ddweud gyda’i gilydd, a beth fyddai copïau’n ei ddwyn mewn mannau eraill. Ni newidir dim yn y ffolder.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionField</name>
    <message>
        <source>Source: %1</source>
        <translation>Ffynhonnell: %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Isel %1</translation>
    </message>
    <message>
        <source>Central %1</source>
        <translation>Canolog %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Uchel %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>sef %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Newydd: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>%1: deficit %2</source>
        <translation>%1: diffyg o %2</translation>
    </message>
    <message>
        <source>%1: surplus %2</source>
        <translation>%1: gwarged o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::QuestionsStep</name>
    <message>
        <source>Dates and pace can be changed on the timeline afterwards.</source>
        <translation>Gellir newid y dyddiadau a’r cyflymder ar y llinell amser wedyn.</translation>
    </message>
    <message>
        <source>%1: how much?</source>
        <translation>%1: faint?</translation>
    </message>
    <message>
        <source>What to &amp;call it</source>
        <translation>Yr &amp;enw i’w roi arno</translation>
    </message>
    <message>
        <source>A new scenario of that name on top of Base</source>
        <translation>Senario newydd o’r enw hwnnw ar ben y Sylfaen</translation>
    </message>
    <message>
        <source>A new scenario of that name on top of %1</source>
        <translation>Senario newydd o’r enw hwnnw ar ben %1</translation>
    </message>
    <message>
        <source>The scenario %1</source>
        <translation>Y senario %1</translation>
    </message>
    <message>
        <source>&amp;Switched on in</source>
        <translation>&amp;Rhoi ar waith yn</translation>
    </message>
    <message>
        <source>Bring the &amp;ranges of the evidence too</source>
        <translation>Dod ag &amp;ystodau’r dystiolaeth hefyd</translation>
    </message>
    <message>
        <source>%1: which organisations?</source>
        <translation>%1: pwy?</translation>
    </message>
    <message>
        <source>The most likely are suggested; results are those of the base year.</source>
        <translation>Cynigir y gwerthoedd mwyaf tebygol; canlyniadau’r flwyddyn sylfaen ydynt.</translation>
    </message>
    <message>
        <source>%1: when and how fast?</source>
        <translation>%1: pryd, a pha mor gyflym?</translation>
    </message>
    <message>
        <source>Central is what the evidence suggests; below, in %1, the effect on each organisation.</source>
        <translation>Canolog yw lle mae’r dystiolaeth yn pwyntio; isod, mewn %1, beth mae’n ei wneud i bob sefydliad o’i gymharu â hebddo.</translation>
    </message>
    <message>
        <source>Low and high of each answer become ranges of the figures made from it: one time in ten they are below low, and one time in ten above high.</source>
        <translation>Daw isel ac uchel pob ateb yn ystodau o’r ffigurau a wneir ohono: un tro mewn deg dônt allan islaw isel, ac un tro mewn deg uwchlaw uchel.</translation>
    </message>
    <message>
        <source>The base, and so every scenario</source>
        <translation>Y sylfaen, ac felly ym mhobman</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RangeDialog</name>
    <message>
        <source>This could be…</source>
        <translation>Gallai hyn fod…</translation>
    </message>
    <message>
        <source>In the base it is blank.</source>
        <translation>Yn y sylfaen mae’n wag.</translation>
    </message>
    <message>
        <source>In the base it is %1.</source>
        <translation>Yn y sylfaen mae’n %1.</translation>
    </message>
    <message>
        <source>Which range</source>
        <translation>Pa ystod</translation>
    </message>
    <message>
        <source>The range %1</source>
        <translation>Yr ystod %1</translation>
    </message>
    <message>
        <source>A new range</source>
        <translation>Ystod newydd</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ei newid</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ei hychwanegu</translation>
    </message>
    <message>
        <source>Only amounts, numbers, rates and the start of an arrangement can be uncertain.</source>
        <translation>Dim ond symiau, rhifau, cyfraddau a dechrau trefniant all fod yn ansicr.</translation>
    </message>
    <message>
        <source>Remo&amp;ve range</source>
        <translation>Ty&amp;nnu’r ystod</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RangeFields</name>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;It</source>
        <translation>&amp;Mae</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Isel</translation>
    </message>
    <message>
        <source>&amp;Most likely</source>
        <translation>Mwyaf &amp;tebygol</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Uchel</translation>
    </message>
    <message>
        <source>Low and high a&amp;re</source>
        <translation>I&amp;sel ac uchel yw</translation>
    </message>
    <message>
        <source>limits that are never passed</source>
        <translation>terfynau nad eir byth heibio iddynt</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Ffurf</translation>
    </message>
    <message>
        <source>Over the &amp;years</source>
        <translation>Dros y &amp;blynyddoedd</translation>
    </message>
    <message>
        <source>new each year</source>
        <translation>o’r newydd bob blwyddyn</translation>
    </message>
    <message>
        <source>the same every year</source>
        <translation>yr un fath bob blwyddyn</translation>
    </message>
    <message>
        <source>Its &amp;cells</source>
        <translation>Ei &amp;gelloedd</translation>
    </message>
    <message>
        <source>all move together</source>
        <translation>pob un yn symud gyda’i gilydd</translation>
    </message>
    <message>
        <source>share this much</source>
        <translation>yn rhannu hyn</translation>
    </message>
    <message>
        <source>Shar&amp;ed</source>
        <translation>&amp;Rhennir</translation>
    </message>
    <message>
        <source>With the gro&amp;up</source>
        <translation>Gyda’r g&amp;rŵp</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pam</translation>
    </message>
    <message>
        <source>Kept as a note on the range</source>
        <translation>Cedwir fel nodyn ar yr ystod</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>&amp;Yn seiliedig ar</translation>
    </message>
    <message>
        <source>Where low and high come from</source>
        <translation>O ble y daw isel ac uchel</translation>
    </message>
    <message>
        <source>starts later, by years between low and high</source>
        <translation>yn dechrau’n hwyrach, o flynyddoedd rhwng isel ac uchel</translation>
    </message>
    <message>
        <source>rises or falls by between low and high</source>
        <translation>yn codi neu’n gostwng rhwng isel ac uchel</translation>
    </message>
    <message>
        <source>is multiplied by between low and high</source>
        <translation>yn cael ei luosi rhwng isel ac uchel</translation>
    </message>
    <message>
        <source>100%: as it is</source>
        <translation>100%: fel y mae</translation>
    </message>
    <message>
        <source>0: as it is</source>
        <translation>0: fel y mae</translation>
    </message>
    <message>
        <source>%1: what the cell holds</source>
        <translation>%1: yr hyn sydd yn y gell</translation>
    </message>
    <message>
        <source>such as 95%</source>
        <translation>megis 95%</translation>
    </message>
    <message>
        <source>years, such as 1</source>
        <translation>blynyddoedd, megis 1</translation>
    </message>
    <message>
        <source>such as 1.5%</source>
        <translation>megis 1.5%</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>punnoedd</translation>
    </message>
    <message>
        <source>each passed one time in ten</source>
        <translation>eir heibio i bob un un tro mewn deg</translation>
    </message>
    <message>
        <source>partly carried over: this much</source>
        <translation>mae’n crwydro: mae hyn yn parhau</translation>
    </message>
    <message>
        <source>Carrie&amp;d over</source>
        <translation>&amp;Cario drosodd</translation>
    </message>
    <message>
        <source>as usual: together in a group, otherwise independently</source>
        <translation>fel arfer: gyda’i gilydd mewn grŵp, fel arall pob un ar ei phen ei hun</translation>
    </message>
    <message>
        <source>independently</source>
        <translation>pob un yn dod allan ar ei phen ei hun</translation>
    </message>
    <message>
        <source>none: on its own</source>
        <translation>dim: ar ei phen ei hun</translation>
    </message>
    <message>
        <source>moves in the o&amp;pposite direction to its group</source>
        <translation>yn symud i’r cyfeiriad a&amp;rall i’w grŵp</translation>
    </message>
    <message>
        <source>is between low and high</source>
        <translation>yn dod allan rhwng isel ac uchel</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RangePictureView</name>
    <message>
        <source>How likely each value is</source>
        <translation>Pa mor debygol yw pob gwerth</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Nid oes llun eto.</translation>
    </message>
    <message>
        <source>Type low and high to see the picture.</source>
        <translation>Daw’r llun gydag isel ac uchel.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RangePresetsDialog</name>
    <message>
        <source>Reason and source</source>
        <translation>Rheswm a ffynhonnell</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Mabwysiadu</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Ystodau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>yno eisoes</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>published</source>
        <translation>cyhoeddedig</translation>
    </message>
    <message>
        <source>Add ready-made ranges</source>
        <translation>Ychwanegu ystodau parod</translation>
    </message>
    <message>
        <source>Ready-made ranges that fit this economy. Ranges it already has stay as they are. Stable years understate risk: after 2013/14, an interval meant to hold 80% of outturns held 64%.</source>
        <translation>Yr hyn sy’n addas i’r economi hon. Mae ystodau sydd ganddi eisoes yn aros fel y maent. Mae blynyddoedd tawel yn tanbrisio risg: o’r hyn a ddilynodd 2013/14 daliodd cyfwng a fwriadwyd i ddal 80% ddim ond 64%.</translation>
    </message>
    <message>
        <source>Ready-made ranges</source>
        <translation>Ystodau parod</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>Yr hyn sy’n ansicr</translation>
    </message>
    <message>
        <source>Nothing fits: these ranges are for indices, tariffs, savings and arrangements, and the economy has none.</source>
        <translation>Nid oes dim yn addas: nid oes gan economi heb fynegeion, tariffau, arbedion na threfniadau ddim y mae’r ystodau hyn ar ei gyfer.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RangesPage</name>
    <message>
        <source>Uncertainty</source>
        <translation>Ansicrwydd</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Ystodau</translation>
    </message>
    <message>
        <source>Ranges of inflation, tariffs, growth, savings and starts, with their reasons</source>
        <translation>Ystodau o chwyddiant, tariffau, twf, arbedion a dechreuadau, gyda’u rhesymau</translation>
    </message>
    <message>
        <source>&amp;Show this range…</source>
        <translation>&amp;Dangos yr ystod hon…</translation>
    </message>
    <message>
        <source>The range the cursor is in, with a picture and every choice explained</source>
        <translation>Yr ystod y mae’r cyrchwr ynddi, gyda llun a phob dewis wedi’i egluro</translation>
    </message>
    <message>
        <source>What the range means</source>
        <translation>Beth mae’r ystod yn ei olygu</translation>
    </message>
    <message>
        <source>Nothing is uncertain yet.</source>
        <translation>Nid oes dim yn ansicr eto.</translation>
    </message>
    <message>
        <source>How far cells may differ from what is typed. On any cell of any table choose This could be… to give it a range.</source>
        <translation>Sut y gall celloedd ddod allan yn wahanol i’r hyn ydynt. Ar unrhyw gell mewn unrhyw dabl dewiswch Gallai hyn fod… i roi ystod iddi.</translation>
    </message>
    <message>
        <source>Add &amp;ready-made ranges…</source>
        <translation>Ychwanegu ystodau &amp;parod…</translation>
    </message>
    <message>
        <source>There are no ranges yet, so every figure is a single value. Take ready-made ones, or choose This could be… on a cell that is uncertain.</source>
        <translation>Nid oes ystodau eto, felly un pwynt yw pob ffigur. Cymerwch rai parod, neu dewiswch Gallai hyn fod… ar gell a all ddod allan yn wahanol.</translation>
    </message>
    <message>
        <source>There is an error in this range; see Checks.</source>
        <translation>Mae gwall yn yr ystod hon; mae’r gwiriadau’n dweud pa un.</translation>
    </message>
    <message>
        <source>Select a row to see what its range means.</source>
        <translation>Dewiswch res i weld beth mae ei hystod yn ei olygu.</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) of uncertain cells.</source>
        <translation>
            <numerusform>%n ystod o sut y gall celloedd ddod allan.</numerusform>
            <numerusform>%n ystod o sut y gall celloedd ddod allan.</numerusform>
            <numerusform>%n ystod o sut y gall celloedd ddod allan.</numerusform>
            <numerusform>%n ystod o sut y gall celloedd ddod allan.</numerusform>
            <numerusform>%n ystod o sut y gall celloedd ddod allan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RatingsPanel</name>
    <message>
        <source>Who comes under the failure regime, and why</source>
        <translation>Pwy sy’n dod o dan y gyfundrefn fethiant, a pham</translation>
    </message>
    <message>
        <source>There is no trust to rate. Trusts and integrated providers are rated, in full once their balance sheets are typed.</source>
        <translation>Nid oes ymddiriedolaeth i’w graddio. Graddir ymddiriedolaethau a darparwyr integredig, yn llawn unwaith y bydd eu mantolenni wedi’u teipio.</translation>
    </message>
    <message>
        <source>Rating shown</source>
        <translation>Gradd a ddangosir</translation>
    </message>
    <message>
        <source>This rating needs balance sheets; none is typed.</source>
        <translation>Mae angen mantolenni ar gyfer y radd hon; nid oes yr un wedi’i theipio.</translation>
    </message>
    <message>
        <source>%1 · R: in the failure regime</source>
        <translation>%1 · C: yn y gyfundrefn fethiant</translation>
    </message>
    <message>
        <source>No organisation does.</source>
        <translation>Nid oes yr un sefydliad.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReadWordsModel</name>
    <message>
        <source>Leave these rows out</source>
        <translation>Gadael y rhesi hyn allan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wedi’u gadael allan</translation>
    </message>
    <message>
        <source>not known: choose</source>
        <translation>anhysbys: dewiswch</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (dyfaliad)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Yn y ffeil</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Ystyr</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RebaseDialog</name>
    <message>
        <source>Put it on top &amp;of</source>
        <translation>Ei osod ar be&amp;n</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wrthi’n cymharu…</translation>
    </message>
    <message>
        <source>Every change is needed there.</source>
        <translation>Mae angen pob newid yno.</translation>
    </message>
    <message>
        <source>Change the parent of %1</source>
        <translation>Newid rhiant %1</translation>
    </message>
    <message>
        <source>New parent scenario</source>
        <translation>Senario rhiant newydd</translation>
    </message>
    <message>
        <source>Changes no longer needed</source>
        <translation>Newidiadau nad oes eu hangen mwyach</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Pam nad oes ei angen</translation>
    </message>
    <message>
        <source>Changes whose underlying value has moved</source>
        <translation>Newidiadau y mae’r gwerth oddi tanynt wedi symud</translation>
    </message>
    <message>
        <source>Value when typed</source>
        <translation>Gwerth pan deipiwyd</translation>
    </message>
    <message>
        <source>Value below it now</source>
        <translation>Gwerth oddi tano nawr</translation>
    </message>
    <message>
        <source>Value here</source>
        <translation>Gwerth yma</translation>
    </message>
    <message>
        <source>&amp;Change parent</source>
        <translation>&amp;Newid rhiant</translation>
    </message>
    <message>
        <source>Changes no longer needed; those ticked are dropped</source>
        <translation>Newidiadau nad oes eu hangen mwyach; gollyngir y rhai a dicir</translation>
    </message>
    <message>
        <source>Changes that are kept, although the figure below them has changed since</source>
        <translation>Newidiadau a gedwir, er bod y ffigur oddi tanynt wedi newid ers hynny</translation>
    </message>
    <message>
        <source>Every change is needed, and no figure below them is known to have changed.</source>
        <translation>Mae angen pob newid, ac ni wyddys bod unrhyw ffigur oddi tanynt wedi newid.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are no longer needed.</source>
        <translation>
            <numerusform>Nid oes angen %n o newidiadau mwyach.</numerusform>
            <numerusform>Nid oes angen %n newid mwyach.</numerusform>
            <numerusform>Nid oes angen %n newid mwyach.</numerusform>
            <numerusform>Nid oes angen %n newid mwyach.</numerusform>
            <numerusform>Nid oes angen %n o newidiadau mwyach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Clirio’r rhestr</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReconciliationWindow</name>
    <message>
        <source>Projected before</source>
        <translation>Rhagamcan blaenorol</translation>
    </message>
    <message>
        <source>Rounding, and what is too small to show</source>
        <translation>Talgrynnu, a’r hyn sy’n rhy fach i’w ddangos</translation>
    </message>
    <message>
        <source>Projected now</source>
        <translation>Rhagamcan nawr</translation>
    </message>
    <message>
        <source>Old and new projection</source>
        <translation>Rhagamcan hen a newydd</translation>
    </message>
    <message>
        <source>What rolling forward changed</source>
        <translation>Beth a newidiodd wrth symud ymlaen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>Llinell y datganiad</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Sefydliad</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Llinell</translation>
    </message>
    <message>
        <source>It has no such line in either projection.</source>
        <translation>Nid oes ganddo linell o’r fath yn y naill ragamcan na’r llall.</translation>
    </message>
    <message>
        <source>&amp;Reconciliation</source>
        <translation>&amp;Cysoniad</translation>
    </message>
    <message>
        <source>Both projections are being reconciled…</source>
        <translation>Mae’r ddau ragamcan yn cael eu cysoni…</translation>
    </message>
    <message>
        <source>The projections cannot be reconciled.</source>
        <translation>Ni ellir cysoni’r rhagamcanion.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Pob un gyda’i gilydd</translation>
    </message>
    <message>
        <source>What was projected, what carrying it to another base year changes, and what is projected now.</source>
        <translation>Yr hyn a ragamcanwyd, yr hyn a newidir wrth ei gario i flwyddyn sylfaen arall, a’r hyn a ragamcanir nawr.</translation>
    </message>
    <message>
        <source>Both projections are the same to the penny.</source>
        <translation>Mae’r ddau ragamcan yr un fath i’r geiniog.</translation>
    </message>
    <message>
        <source>What &amp;happened to it</source>
        <translation>Beth &amp;ddaeth ohono</translation>
    </message>
    <message>
        <source>This is the difference between two documents, each of which explains its own figures.</source>
        <translation>Dyma’r gwahaniaeth rhwng dwy ddogfen, y mae pob un yn esbonio ei ffigurau ei hun.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RecordPanel</name>
    <message>
        <source>“Projection” is what this document projects, judged by the years typed as actual since; others were kept under Scenario, Keep this forecast, or with a board report. No change is the base year&apos;s margin on the year&apos;s income: a forecast should beat it.</source>
        <translation>“Rhagamcan” yw’r hyn y mae’r ddogfen hon yn ei ragamcanu, wedi’i farnu yn ôl y blynyddoedd a deipiwyd yn wirioneddol ers hynny; cadwyd eraill o dan Senario, Cadw’r rhagolwg hwn, neu gydag adroddiad i’r bwrdd. Dim newid yw ymyl’r flwyddyn sylfaen ar incwm y flwyddyn: dylai rhagolwg ei guro.</translation>
    </message>
    <message>
        <source>By organisation and years ahead</source>
        <translation>Fesul sefydliad a blynyddoedd ymlaen</translation>
    </message>
    <message>
        <source>Each forecast</source>
        <translation>Pob rhagolwg</translation>
    </message>
    <message>
        <source>There is nothing to judge yet. Keep a forecast (Scenario, Keep this forecast) or issue a board report; once twelve months of a year are typed as actual surplus, this says how good it was, and how good carrying the base year forward would have been.</source>
        <translation>Nid oes dim i’w farnu eto. Cadwch ragolwg (Senario, Cadw’r rhagolwg hwn) neu cyhoeddwch adroddiad i’r bwrdd; unwaith y bydd deuddeg mis o flwyddyn wedi’u teipio fel gwarged gwirioneddol, bydd hwn yn dweud pa mor dda ydoedd, a pha mor dda fyddai cario’r flwyddyn sylfaen ymlaen wedi bod.</translation>
    </message>
    <message>
        <source>There is no record: %1</source>
        <translation>Nid oes cofnod: %1</translation>
    </message>
    <message>
        <source>Keep this forecast…</source>
        <translation>Cadw’r rhagolwg hwn…</translation>
    </message>
    <message>
        <source>Forecasts are being compared with the outturn…</source>
        <translation>Wrthi’n cymharu’r rhagolygon â’r alldro…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReforecastPanel</name>
    <message>
        <source>&amp;Effect</source>
        <translation>&amp;Effaith</translation>
    </message>
    <message>
        <source>&amp;Re-forecast as a scenario</source>
        <translation>&amp;Ailragweld fel senario</translation>
    </message>
    <message>
        <source>Re-forecast</source>
        <translation>Ailragweld</translation>
    </message>
    <message>
        <source>It cannot be re-forecast: %1</source>
        <translation>Ni ellir ei ailragweld: %1</translation>
    </message>
    <message>
        <source>Effect to forecast again</source>
        <translation>Yr effaith a ragwelir o’r newydd</translation>
    </message>
    <message>
        <source>A scenario with this one change, its range narrowed; one undo reverses it</source>
        <translation>Senario gyda’r un newid hwn, ei ystod wedi’i chulhau; mae un dad-wneud yn ei gymryd yn ôl</translation>
    </message>
    <message>
        <source>%1, as observed to %2</source>
        <translation>%1, fel y’i gwelwyd hyd %2</translation>
    </message>
    <message>
        <source>Narrowed by the observations of %1 to %2.</source>
        <translation>Culhawyd gan yr hyn a welwyd o %1 hyd %2.</translation>
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
    <name>breakeven::ui::RemovalDialog</name>
    <message numerus="yes">
        <source>%1, %n row(s): %2</source>
        <translation>
            <numerusform>%1, %n rhes: %2</numerusform>
            <numerusform>%1, %n rhes: %2</numerusform>
            <numerusform>%1, %n rhes: %2</numerusform>
            <numerusform>%1, %n rhes: %2</numerusform>
            <numerusform>%1, %n rhes: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes blank in %n row(s) of %2: %3</source>
        <translation>
            <numerusform>Daw %1 yn wag mewn %n rhes o %2: %3</numerusform>
            <numerusform>Daw %1 yn wag mewn %n rhes o %2: %3</numerusform>
            <numerusform>Daw %1 yn wag mewn %n rhes o %2: %3</numerusform>
            <numerusform>Daw %1 yn wag mewn %n rhes o %2: %3</numerusform>
            <numerusform>Daw %1 yn wag mewn %n rhes o %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <translation>
            <numerusform>%n rhes o %1</numerusform>
            <numerusform>%n rhes o %1</numerusform>
            <numerusform>%n rhes o %1</numerusform>
            <numerusform>%n rhes o %1</numerusform>
            <numerusform>%n rhes o %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What uses it</source>
        <translation>Beth sy’n ei ddefnyddio</translation>
    </message>
    <message>
        <source>&amp;Delete them too</source>
        <translation>&amp;Dileu’r rhain hefyd</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Delete rows that are in use?</source>
        <translation>Dileu’r hyn a ddefnyddir?</translation>
    </message>
    <message>
        <source>%1: the following use what is to be deleted.</source>
        <translation>%1: mae’r rhain yn defnyddio’r hyn sydd i’w ddileu.</translation>
    </message>
    <message>
        <source>Delete what is listed too, or keep everything as it is. Undo restores all of it.</source>
        <translation>Dilëwch yr hyn a restrir hefyd, neu gadewch bopeth fel y mae. Mae Dadwneud yn dod â’r cyfan yn ôl.</translation>
    </message>
    <message>
        <source>Keep the &amp;scenarios built on it</source>
        <translation>Cadw’r &amp;senarios uwchben</translation>
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
    <name>breakeven::ui::ReplaceDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Cyfateb &amp;llythrennau mawr a bach</translation>
    </message>
    <message>
        <source>Whole &amp;cell</source>
        <translation>&amp;Cell gyfan</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Canfod y &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Amnewid</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Amnewid p&amp;opeth</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Canfod ac amnewid</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Ca&amp;nfod</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Amnewid &amp;gyda</translation>
    </message>
    <message>
        <source>&amp;Look in</source>
        <translation>&amp;Chwilio yn</translation>
    </message>
    <message>
        <source>Cells found</source>
        <translation>Celloedd a ganfuwyd</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected cell(s)</source>
        <translation>
            <numerusform>Y %n cell a ddewiswyd</numerusform>
            <numerusform>Y %n gell a ddewiswyd</numerusform>
            <numerusform>Y %n gell a ddewiswyd</numerusform>
            <numerusform>Y %n cell a ddewiswyd</numerusform>
            <numerusform>Y %n o gelloedd a ddewiswyd</numerusform>
        </translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 i gyd</translation>
    </message>
    <message>
        <source>The column %1</source>
        <translation>Y golofn %1</translation>
    </message>
    <message>
        <source>Everywhere in the document</source>
        <translation>Ym mhobman yn y ddogfen</translation>
    </message>
    <message>
        <source>“%1” is not found here.</source>
        <translation>Ni chanfyddir “%1” yma.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) found.</source>
        <translation>
            <numerusform>Canfuwyd %n cell.</numerusform>
            <numerusform>Canfuwyd %n gell.</numerusform>
            <numerusform>Canfuwyd %n gell.</numerusform>
            <numerusform>Canfuwyd %n cell.</numerusform>
            <numerusform>Canfuwyd %n o gelloedd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be replaced.</source>
        <translation>
            <numerusform>Gellir amnewid %n ohonynt.</numerusform>
            <numerusform>Gellir amnewid %n ohonynt.</numerusform>
            <numerusform>Gellir amnewid %n ohonynt.</numerusform>
            <numerusform>Gellir amnewid %n ohonynt.</numerusform>
            <numerusform>Gellir amnewid %n ohonynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopio</translation>
    </message>
    <message>
        <source>Looking through the document…</source>
        <translation>Wrthi’n chwilio drwy’r ddogfen…</translation>
    </message>
    <message>
        <source>Stopped: not all of the document was looked through.</source>
        <translation>Wedi stopio: ni chwiliwyd drwy’r ddogfen gyfan.</translation>
    </message>
    <message>
        <source>Type what to find: a text, a name, a code or a number, as it is shown or as it is typed.</source>
        <translation>Teipiwch yr hyn i’w ganfod: testun, enw, cod neu rif, fel y’i dangosir neu fel y’i teipir.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was replaced: %n cell(s) refuse it. Untick them, or change the replacement.</source>
        <translation>
            <numerusform>Nid amnewidiwyd dim: mae %n cell yn ei wrthod. Tynnwch y tic, neu newidiwch yr hyn sy’n cymryd ei le.</numerusform>
            <numerusform>Nid amnewidiwyd dim: mae %n gell yn ei wrthod. Tynnwch y tic, neu newidiwch yr hyn sy’n cymryd ei le.</numerusform>
            <numerusform>Nid amnewidiwyd dim: mae %n gell yn ei wrthod. Tynnwch y ticiau, neu newidiwch yr hyn sy’n cymryd ei le.</numerusform>
            <numerusform>Nid amnewidiwyd dim: mae %n cell yn ei wrthod. Tynnwch y ticiau, neu newidiwch yr hyn sy’n cymryd ei le.</numerusform>
            <numerusform>Nid amnewidiwyd dim: mae %n o gelloedd yn ei wrthod. Tynnwch y ticiau, neu newidiwch yr hyn sy’n cymryd ei le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Wrthi’n amnewid…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the document replaced. Undo reverses all of it.</source>
        <translation>
            <numerusform>Amnewidiwyd %n cell o’r ddogfen. Mae Dadwneud yn mynd â’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd %n gell o’r ddogfen. Mae Dadwneud yn mynd â’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd %n gell o’r ddogfen. Mae Dadwneud yn mynd â’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd %n cell o’r ddogfen. Mae Dadwneud yn mynd â’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd %n o gelloedd y ddogfen. Mae Dadwneud yn mynd â’r cyfan yn ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1 replaced. Undo reverses all of it.</source>
        <translation>
            <numerusform>Amnewidiwyd %n cell o %1. Mae Dadwneud yn mynd â’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd %n gell o %1. Mae Dadwneud yn mynd â’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd %n gell o %1. Mae Dadwneud yn mynd â’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd %n cell o %1. Mae Dadwneud yn mynd â’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd %n o gelloedd %1. Mae Dadwneud yn mynd â’r cyfan yn ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was replaced.</source>
        <translation>Wedi’i atal: nid amnewidiwyd dim.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReplaceModel</name>
    <message>
        <source>A cell of the new row</source>
        <translation>Cell o’r rhes newydd</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Gwrthodwyd: %1</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>As it would be</source>
        <translation>Fel y byddai</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Fel y mae</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReplicateDialog</name>
    <message>
        <source>Bring an arrangement from another economy</source>
        <translation>Dod â threfniant o economi arall</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Sampl: %1</translation>
    </message>
    <message>
        <source>Another document…</source>
        <translation>Dogfen arall…</translation>
    </message>
    <message>
        <source>Another data package…</source>
        <translation>Pecyn data arall…</translation>
    </message>
    <message>
        <source>A new scenario of its name</source>
        <translation>Senario newydd o’r un enw</translation>
    </message>
    <message>
        <source>The scenario %1</source>
        <translation>Y senario %1</translation>
    </message>
    <message>
        <source>Amounts of money are multiplied by this; rates stay as they are</source>
        <translation>Lluosir symiau o arian â hyn; mae cyfraddau’n aros fel y maent</translation>
    </message>
    <message>
        <source>&amp;Bring it here</source>
        <translation>&amp;Dod ag ef yma</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>&amp;Trefniant</translation>
    </message>
    <message>
        <source>&amp;Scale of amounts</source>
        <translation>&amp;Graddfa’r symiau</translation>
    </message>
    <message>
        <source>S&amp;witched on in</source>
        <translation>&amp;Rhoi ar waith yn</translation>
    </message>
    <message>
        <source>Breakeven documents (*.breakeven)</source>
        <translation>Dogfennau Breakeven (*.breakeven)</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Ni ellir ei darllen: %1</translation>
    </message>
    <message>
        <source>It has no arrangements.</source>
        <translation>Nid oes ganddi drefniadau.</translation>
    </message>
    <message>
        <source>Bring it along as new</source>
        <translation>Dod ag ef hefyd fel un newydd</translation>
    </message>
    <message>
        <source>Leave out what refers to it</source>
        <translation>Gadael allan yr hyn sy’n cyfeirio ato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The base, and so every scenario</source>
        <translation>Y sylfaen, ac felly ym mhobman</translation>
    </message>
    <message>
        <source>Everything it refers to is already here; there is nothing to ask.</source>
        <translation>Mae popeth y mae’n cyfeirio ato yma eisoes; nid oes angen gofyn dim.</translation>
    </message>
    <message>
        <source>What to use here for what is missing</source>
        <translation>Yr hyn sydd yma yn lle’r hyn sydd ar goll</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReplicationPanel</name>
    <message>
        <source>&amp;Work out</source>
        <translation>&amp;Cyfrifo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopio</translation>
    </message>
    <message>
        <source>Write &amp;new documents</source>
        <translation>Ysgrifennu dogfennau &amp;newydd</translation>
    </message>
    <message>
        <source>no folder yet</source>
        <translation>dim ffolder eto</translation>
    </message>
    <message>
        <source>Choose a folder of documents and data packages</source>
        <translation>Dewis ffolder o ddogfennau a phecynnau data</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Into the economies of</source>
        <translation>&amp;I economïau</translation>
    </message>
    <message>
        <source>Places that have begun by…</source>
        <translation>Lleoedd sydd wedi dechrau erbyn…</translation>
    </message>
    <message>
        <source>…and by</source>
        <translation>…ac erbyn</translation>
    </message>
    <message>
        <source>Share of the effect that is &amp;kept</source>
        <translation>Y gyfran o’r effaith a &amp;gedwir</translation>
    </message>
    <message>
        <source>First year of the spread</source>
        <translation>Blwyddyn gyntaf y lledaeniad</translation>
    </message>
    <message>
        <source>Share of places by the first year</source>
        <translation>Cyfran y lleoedd erbyn y flwyddyn gyntaf</translation>
    </message>
    <message>
        <source>Second year of the spread</source>
        <translation>Ail flwyddyn y lledaeniad</translation>
    </message>
    <message>
        <source>Share of places by the second year</source>
        <translation>Cyfran y lleoedd erbyn yr ail flwyddyn</translation>
    </message>
    <message>
        <source>Where it is to be copied</source>
        <translation>Ble y caiff ei gopïo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Not every new document could be written.</source>
        <translation>Nid oedd modd ysgrifennu pob dogfen newydd.</translation>
    </message>
    <message>
        <source>Share of places that have begun</source>
        <translation>Cyfran y lleoedd sydd wedi dechrau</translation>
    </message>
    <message>
        <source>Choose the folder of the economies it is to be copied into.</source>
        <translation>Dewiswch ffolder yr economïau y caiff ei gopïo iddynt.</translation>
    </message>
    <message>
        <source>It cannot be copied: %1</source>
        <translation>Ni ellir ei gopïo: %1</translation>
    </message>
    <message>
        <source>Choose a folder of economies that do not have such an arrangement, the year it starts in and how fast it spreads, then work out what they would gain.</source>
        <translation>Dewiswch ffolder o economïau nad oes ganddynt drefniant o’r fath, y flwyddyn y mae’n dechrau a pha mor gyflym y mae’n lledaenu, yna cyfrifwch beth y byddent yn ei ennill.</translation>
    </message>
    <message>
        <source>How much of an effect is kept when many places copy it: reviews found 45% to 75%; it may be as low as 25%, and at best 100%</source>
        <translation>Yr hyn a gedwir o effaith pan fo llawer o leoedd yn ei chopïo: canfu adolygiadau 45% i 75%; gall fod yn 25%, ac ar ei orau yn 100%</translation>
    </message>
    <message>
        <source>St&amp;arts in</source>
        <translation>Yn dechrau &amp;yn</translation>
    </message>
    <message>
        <source>No kind of arrangement was measured or planned with a range, so there is nothing to copy.</source>
        <translation>Ni chafodd unrhyw fath o drefniant ei fesur na’i gynllunio ag ystod, felly nid oes dim hysbys y gellid ei gopïo.</translation>
    </message>
    <message>
        <source>Gain of the economies by year, %1</source>
        <translation>Enillion eu heconomïau fesul blwyddyn, %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReportCommands</name>
    <message>
        <source>The report could not be written.</source>
        <translation>Ni ellid ysgrifennu’r adroddiad.</translation>
    </message>
    <message>
        <source>There is no report to show.</source>
        <translation>Nid oes adroddiad i’w ddangos.</translation>
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
        <source>Writing the board report…</source>
        <translation>Wrthi’n ysgrifennu’r adroddiad i’r bwrdd…</translation>
    </message>
    <message>
        <source>&amp;Keep it as a forecast, to be compared with the outturn</source>
        <translation>&amp;Ei gadw fel rhagolwg, i’w farnu yn ôl yr hyn a ddaw</translation>
    </message>
    <message>
        <source>Puts the surplus of every organisation and year, with its band where futures are simulated, among the forecasts of this document</source>
        <translation>Yn rhoi gwarged pob sefydliad a blwyddyn, gyda’i fand lle efelychir dyfodolau, ymhlith rhagolygon y ddogfen hon</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReportPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Rhagolwg argraffu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Double-click a figure in a table to have it explained</source>
        <translation>Cliciwch ddwywaith ar ffigur mewn tabl i’w esbonio</translation>
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
        <source>Zoom out</source>
        <translation>Chwyddo allan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Chwyddo i mewn</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirwedd</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Tudalen gyntaf</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Tudalen olaf</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Un dudalen</translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation>Tudalennau cyferbyn</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Pob tudalen</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Gosodiad y dudalen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Wrthi’n paratoi’r tudalennau…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ResultPane</name>
    <message>
        <source>in %1</source>
        <translation>mewn %1</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReviewStep</name>
    <message>
        <source>&amp;Leave out rows with a problem</source>
        <translation>&amp;Gadael allan resi â phroblem</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Beth fydd yn newid</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Importing is one step that Undo takes back.</source>
        <translation>Nid oes dim wedi newid eto. Un cam yw mewnforio, y mae Dadwneud yn ei gymryd yn ôl.</translation>
    </message>
    <message>
        <source>Problems, changes and rows left out</source>
        <translation>Problemau, newidiadau a rhesi a adewir allan</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Rhesi a adewir allan</translation>
    </message>
    <message>
        <source>Change rows that are there, add those that are not</source>
        <translation>Newid rhesi sydd yno, ychwanegu’r rhai nad ydynt</translation>
    </message>
    <message>
        <source>Only change rows that are there</source>
        <translation>Dim ond newid rhesi sydd yno</translation>
    </message>
    <message>
        <source>Only add rows that are not there</source>
        <translation>Dim ond ychwanegu rhesi nad ydynt yno</translation>
    </message>
    <message>
        <source>Which rows are taken</source>
        <translation>Pa resi a gymerir</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rhesi</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wrthi’n cyfrifo…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>Ychwanegir %n o resi.</numerusform>
            <numerusform>Ychwanegir %n rhes.</numerusform>
            <numerusform>Ychwanegir %n o resi.</numerusform>
            <numerusform>Ychwanegir %n o resi.</numerusform>
            <numerusform>Ychwanegir %n o resi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>Newidir %n o resi.</numerusform>
            <numerusform>Newidir %n rhes.</numerusform>
            <numerusform>Newidir %n o resi.</numerusform>
            <numerusform>Newidir %n o resi.</numerusform>
            <numerusform>Newidir %n o resi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>Gadewir %n o resi allan.</numerusform>
            <numerusform>Gadewir %n rhes allan.</numerusform>
            <numerusform>Gadewir %n o resi allan.</numerusform>
            <numerusform>Gadewir %n o resi allan.</numerusform>
            <numerusform>Gadewir %n o resi allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemau (%1)</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Newidiadau (%1)</translation>
    </message>
    <message>
        <source>Rows left out (%1)</source>
        <translation>Rhesi a adewir allan (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to correct first; or leave out the rows that have one.</source>
        <translation>
            <numerusform>%n o broblemau i’w trwsio yn gyntaf; neu gadewch allan y rhesi sydd ag un.</numerusform>
            <numerusform>%n broblem i’w thrwsio yn gyntaf; neu gadewch allan y rhes sydd â hi.</numerusform>
            <numerusform>%n o broblemau i’w trwsio yn gyntaf; neu gadewch allan y rhesi sydd ag un.</numerusform>
            <numerusform>%n o broblemau i’w trwsio yn gyntaf; neu gadewch allan y rhesi sydd ag un.</numerusform>
            <numerusform>%n o broblemau i’w trwsio yn gyntaf; neu gadewch allan y rhesi sydd ag un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: the document already says the same.</source>
        <translation>Nid oes dim yn newid: mae’r ddogfen yn dweud yr un peth eisoes.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) already the same.</source>
        <translation>
            <numerusform>Mae %n o resi yr un fath eisoes.</numerusform>
            <numerusform>Mae %n rhes yr un fath eisoes.</numerusform>
            <numerusform>Mae %n o resi yr un fath eisoes.</numerusform>
            <numerusform>Mae %n o resi yr un fath eisoes.</numerusform>
            <numerusform>Mae %n o resi yr un fath eisoes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created in other tables.</source>
        <translation>
            <numerusform>Gwneir %n mewn tablau eraill.</numerusform>
            <numerusform>Gwneir %n mewn tabl arall.</numerusform>
            <numerusform>Gwneir %n mewn tablau eraill.</numerusform>
            <numerusform>Gwneir %n mewn tablau eraill.</numerusform>
            <numerusform>Gwneir %n mewn tablau eraill.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RollCommands</name>
    <message>
        <source>Writing the new document…</source>
        <translation>Yn ysgrifennu’r ddogfen newydd…</translation>
    </message>
    <message>
        <source>Roll forward</source>
        <translation>Symud ymlaen</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Ni ellid ysgrifennu %1.</translation>
    </message>
    <message>
        <source>There is nothing to reconcile.</source>
        <translation>Nid oes dim i’w gysoni.</translation>
    </message>
    <message>
        <source>%1 has been written. Please note:</source>
        <translation>Mae %1 wedi’i hysgrifennu. Sylwer:</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RollDialog</name>
    <message>
        <source>Roll forward to the next year</source>
        <translation>Symud ymlaen i’r flwyddyn nesaf</translation>
    </message>
    <message>
        <source>The year after the base year becomes the base year of a new document, with the figures projected for it or, where there are actuals of the whole year, with those. This document stays as it is.</source>
        <translation>Daw’r flwyddyn ar ôl y flwyddyn sylfaen yn flwyddyn sylfaen dogfen newydd, gyda’r ffigurau a ragamcanwyd ar ei chyfer neu, lle mae ffigurau gwirioneddol y flwyddyn gyfan, gyda’r rheini. Mae’r ddogfen hon yn aros fel y mae.</translation>
    </message>
    <message>
        <source>The scenario that is rolled forward</source>
        <translation>Y senario a symudir ymlaen</translation>
    </message>
    <message>
        <source>The new document</source>
        <translation>Y ddogfen newydd</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Senario</translation>
    </message>
    <message>
        <source>&amp;New document</source>
        <translation>Dogfen &amp;newydd</translation>
    </message>
    <message>
        <source>What will be carried is being worked out</source>
        <translation>Mae’r hyn a gerir yn cael ei gyfrifo</translation>
    </message>
    <message>
        <source>&amp;Roll forward</source>
        <translation>&amp;Symud ymlaen</translation>
    </message>
    <message>
        <source>Where the new document goes</source>
        <translation>I ble’r â’r ddogfen newydd</translation>
    </message>
    <message>
        <source>Breakeven documents (*.breakeven)</source>
        <translation>Dogfennau Breakeven (*.breakeven)</translation>
    </message>
    <message>
        <source>Base year %1</source>
        <translation>Blwyddyn sylfaen %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the new document.</source>
        <translation>Enwch y ddogfen newydd.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Nid oes ffolder %1.</translation>
    </message>
    <message>
        <source>Base year %1.</source>
        <translation>Blwyddyn sylfaen %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) carried.</source>
        <translation>
            <numerusform>%n eitem wedi’i chario.</numerusform>
            <numerusform>%n eitem wedi’i chario.</numerusform>
            <numerusform>%n eitem wedi’i chario.</numerusform>
            <numerusform>%n eitem wedi’i chario.</numerusform>
            <numerusform>%n eitem wedi’i chario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed.</source>
        <translation>
            <numerusform>%n eitem wedi’i newid.</numerusform>
            <numerusform>%n eitem wedi’i newid.</numerusform>
            <numerusform>%n eitem wedi’i newid.</numerusform>
            <numerusform>%n eitem wedi’i newid.</numerusform>
            <numerusform>%n eitem wedi’i newid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) replaced by actuals.</source>
        <translation>
            <numerusform>%n eitem wedi’i disodli gan ffigurau gwirioneddol.</numerusform>
            <numerusform>%n eitem wedi’i disodli gan ffigurau gwirioneddol.</numerusform>
            <numerusform>%n eitem wedi’i disodli gan ffigurau gwirioneddol.</numerusform>
            <numerusform>%n eitem wedi’i disodli gan ffigurau gwirioneddol.</numerusform>
            <numerusform>%n eitem wedi’i disodli gan ffigurau gwirioneddol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out.</source>
        <translation>
            <numerusform>%n eitem wedi’i gadael allan.</numerusform>
            <numerusform>%n eitem wedi’i gadael allan.</numerusform>
            <numerusform>%n eitem wedi’i gadael allan.</numerusform>
            <numerusform>%n eitem wedi’i gadael allan.</numerusform>
            <numerusform>%n eitem wedi’i gadael allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be carried is being worked out…</source>
        <translation>Mae’r hyn a gerir yn cael ei gyfrifo…</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>De&amp;wis…</translation>
    </message>
    <message>
        <source>%1 already exists; name a new document.</source>
        <translation>Mae %1 yn bod eisoes; enwch ddogfen newydd.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RolledItemsModel</name>
    <message>
        <source>Carried</source>
        <translation>Cariwyd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Replaced by actuals</source>
        <translation>Disodlwyd gan ffigurau gwirioneddol</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi eu hepgor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Cell or row</source>
        <translation>Cell neu res</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RolledItemsView</name>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Dangos</translation>
    </message>
    <message>
        <source>Which of them are shown</source>
        <translation>Pa rai ohonynt a ddangosir</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copïo’r rhestr</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Popeth (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What happens to each item of the document</source>
        <translation>Beth ddaw o’r hyn a ddywed y ddogfen</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RowChart</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenarioChanges</name>
    <message>
        <source>Changes of the scenario</source>
        <translation>Newidiadau’r senario</translation>
    </message>
    <message>
        <source>Go to the &amp;cell</source>
        <translation>Mynd i’r &amp;gell</translation>
    </message>
    <message>
        <source>Shows where it is edited</source>
        <translation>Yn dangos ble y caiff ei olygu</translation>
    </message>
    <message>
        <source>Give a &amp;reason</source>
        <translation>Rhoi &amp;rheswm</translation>
    </message>
    <message>
        <source>Says why it is changed</source>
        <translation>Yn dweud pam y’i newidiwyd</translation>
    </message>
    <message>
        <source>Copy &amp;to…</source>
        <translation>Copïo &amp;i…</translation>
    </message>
    <message>
        <source>Copies the selected changes to another scenario</source>
        <translation>Yn copïo’r newidiadau a ddewiswyd i senario arall</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>&amp;Dyrchafu</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Copies the selected lines for a spreadsheet</source>
        <translation>Yn copïo’r llinellau a ddewiswyd ar gyfer taenlen</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Sylfaen</translation>
    </message>
    <message>
        <source>Makes the selected changes in the base, or in the scenario this one is built on; its own rows move there too</source>
        <translation>Yn gweithredu’r newidiadau a ddewiswyd yn y sylfaen, neu’n eu trosglwyddo i’r senario y mae hwn yn sefyll arno; daw rhes o’i eiddo’i hun yn eiddo iddynt hwy</translation>
    </message>
    <message>
        <source>Undoes the selected changes: the cells return to the base, its own rows are removed</source>
        <translation>Yn dad-wneud y newidiadau a ddewiswyd: mae’r celloedd fel yn y sylfaen eto, a’i resi ei hun yn mynd</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>Copïo fel &amp;testun</translation>
    </message>
    <message>
        <source>The base is what is typed and has no changes. Select a scenario to see its changes.</source>
        <translation>Y sylfaen yw’r hyn a deipiwyd, ac nid yw’n newid dim. Dewiswch senario i weld ei newidiadau.</translation>
    </message>
    <message>
        <source>%1 has no changes yet. Switch to it and type over any figure.</source>
        <translation>Nid yw %1 yn newid dim eto. Gweithiwch ynddo a theipiwch dros unrhyw ffigur.</translation>
    </message>
    <message>
        <source>Changes in “%1”</source>
        <translation>Newidiadau yn “%1”</translation>
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
    <message>
        <source>The changes could not be promoted.</source>
        <translation>Ni ellid dyrchafu’r newidiadau.</translation>
    </message>
    <message>
        <source>The changes could not be taken back.</source>
        <translation>Ni ellid tynnu’r newidiadau’n ôl.</translation>
    </message>
    <message>
        <source>The reason could not be kept.</source>
        <translation>Ni ellid cadw’r rheswm.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenarioComparisonPanel</name>
    <message>
        <source>Line to compare</source>
        <translation>Llinell i’w chymharu</translation>
    </message>
    <message>
        <source>Whose figures to compare</source>
        <translation>Ffigurau pwy i’w cymharu</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>Senario i gymharu ag ef</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Beth mae’r siart yn ei ddangos</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Symiau</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Gwahaniaethau</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Senarios ochr yn ochr</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Llinell</translation>
    </message>
    <message>
        <source>o&amp;f</source>
        <translation>&amp;gan</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>yn &amp;erbyn</translation>
    </message>
    <message>
        <source>The chart sho&amp;ws</source>
        <translation>Mae’r siart yn &amp;dangos</translation>
    </message>
    <message>
        <source>Compare the others with &amp;this</source>
        <translation>Cymharu’r lleill â h&amp;wn</translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation>Yr economi gyfan</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 yn erbyn %2: %3</translation>
    </message>
    <message>
        <source>%1 by scenario: %2</source>
        <translation>%1 fesul senario: %2</translation>
    </message>
    <message>
        <source>S&amp;witch to it</source>
        <translation>Ne&amp;wid iddo</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenarioMenu</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>You are in the base, which is not a scenario. Choose or add one first.</source>
        <translation>Rydych chi yn y sylfaen, nad yw’n senario. Dewiswch neu ychwanegwch un yn gyntaf.</translation>
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
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Surplus %1, %2</source>
        <translation>Gwarged %1, %2</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Gwarged</translation>
    </message>
    <message>
        <source>Against base</source>
        <translation>Yn erbyn y sylfaen</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Fesul blwyddyn</translation>
    </message>
    <message>
        <source>The surplus or (deficit) of the whole economy</source>
        <translation>Gwarged neu (ddiffyg) yr economi gyfan</translation>
    </message>
    <message>
        <source>How much better or (worse) than the base</source>
        <translation>Faint yn well neu (waeth) na’r sylfaen</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>mae gwallau ynddo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>The surplus of the whole economy by year; the dotted line is zero</source>
        <translation>Gwarged yr economi gyfan fesul blwyddyn; dim yw’r llinell ddotiog</translation>
    </message>
    <message>
        <source>%1 (%2), the current scenario</source>
        <translation>%1 (%2), y senario cyfredol</translation>
    </message>
    <message>
        <source>Switch to it to see what is wrong under Checks</source>
        <translation>Gweithiwch ynddo i weld beth sydd o’i le o dan Gwiriadau</translation>
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
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>Dyfodolau</translation>
    </message>
    <message>
        <source>Mer&amp;ge into…</source>
        <translation>&amp;Uno i mewn i…</translation>
    </message>
    <message>
        <source>Year of the results</source>
        <translation>Blwyddyn y canlyniadau</translation>
    </message>
    <message>
        <source>Res&amp;ults of</source>
        <translation>Canlynia&amp;dau</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>y flwyddyn olaf</translation>
    </message>
    <message>
        <source>S&amp;witch to it</source>
        <translation>Ne&amp;wid iddo</translation>
    </message>
    <message>
        <source>Change p&amp;arent…</source>
        <translation>Newid r&amp;hiant…</translation>
    </message>
    <message>
        <source>Compare with its &amp;parent</source>
        <translation>Cymharu â’i &amp;riant</translation>
    </message>
    <message>
        <source>The base is what is typed: it has no parent and cannot be removed</source>
        <translation>Y sylfaen yw’r hyn a deipiwyd: nid yw’n sefyll ar ddim ac mae’n aros</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SearchPalette</name>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contractau</translation>
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
        <source>Lines</source>
        <translation>Llinellau</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celloedd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chwilio popeth</translation>
    </message>
    <message>
        <source>Search everything: names, codes, values, addresses, actions, help</source>
        <translation>Chwilio popeth: enwau, codau, gwerthoedd, cyfeiriadau, gweithredoedd, cymorth</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Diweddar</translation>
    </message>
    <message>
        <source>Type a name or its first letters (nursing cumbria), a code, a value (16,442), an address (budgets:RNL:nursing), or what you want to do (board report).</source>
        <translation>Teipiwch enw neu ei lythrennau cyntaf (nyrsio cumbria), cod, gwerth (16,442), cyfeiriad (budgets:RNL:nursing), neu’r hyn yr hoffech ei wneud (adroddiad bwrdd).</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Up and Down choose, Enter goes there, Esc leaves.</source>
        <translation>
            <numerusform>Canfuwyd %n. Mae’r saethau i fyny ac i lawr yn dewis, Enter yn mynd yno, Esc yn gadael.</numerusform>
            <numerusform>Canfuwyd %n. Mae’r saethau i fyny ac i lawr yn dewis, Enter yn mynd yno, Esc yn gadael.</numerusform>
            <numerusform>Canfuwyd %n. Mae’r saethau i fyny ac i lawr yn dewis, Enter yn mynd yno, Esc yn gadael.</numerusform>
            <numerusform>Canfuwyd %n. Mae’r saethau i fyny ac i lawr yn dewis, Enter yn mynd yno, Esc yn gadael.</numerusform>
            <numerusform>Canfuwyd %n. Mae’r saethau i fyny ac i lawr yn dewis, Enter yn mynd yno, Esc yn gadael.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the document…</source>
        <translation>Wrthi’n chwilio drwy’r ddogfen…</translation>
    </message>
    <message>
        <source>Switch to this scenario</source>
        <translation>Newid i’r senario hwn</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nid oes dim yn cyfateb i “%1”.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SeenFigures</name>
    <message>
        <source>There is no plan to compare with: %1</source>
        <translation>Nid oes cynllun i gymharu ag ef: %1</translation>
    </message>
    <message>
        <source>The economy has no years yet: they are typed under Economy and horizon.</source>
        <translation>Nid oes gan yr economi flynyddoedd eto: cânt eu teipio o dan Economi a gorwel.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SensitivityPanel</name>
    <message>
        <source>&amp;Find the value that…</source>
        <translation>Dod o hyd i’r &amp;gwerth sy’n…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopio</translation>
    </message>
    <message>
        <source>&amp;Uncertainties</source>
        <translation>&amp;Ansicrwydd</translation>
    </message>
    <message>
        <source>&amp;Every number</source>
        <translation>&amp;Pob rhif</translation>
    </message>
    <message>
        <source>What &amp;moves</source>
        <translation>Beth sy’n &amp;symud</translation>
    </message>
    <message>
        <source>Which value of a cell this figure needs to reach a target</source>
        <translation>Pa werth mewn cell sydd ei angen ar y ffigur hwn i gyrraedd targed</translation>
    </message>
    <message>
        <source>Typed numbers the figure depends on</source>
        <translation>Rhifau a deipiwyd y mae’r ffigur yn dibynnu arnynt</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Mynd i’r gell</translation>
    </message>
    <message>
        <source>The figure depends on no typed number.</source>
        <translation>Nid yw’r ffigur yn dibynnu ar unrhyw rif a deipiwyd.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>This figure is not available: %1</source>
        <translation>Ni ellir dangos y ffigur hwn: %1</translation>
    </message>
    <message>
        <source>No cell has a range yet, so nothing is uncertain. Give cells a low and a high value; what each of them does to this figure is then shown here, the largest first. What every typed number does is shown under Every number.</source>
        <translation>Nid oes ystod gan unrhyw gell eto, felly nid oes dim yn ansicr. Rhowch werth isel a gwerth uchel i gelloedd; yna dangosir yma beth y mae pob un yn ei wneud i’r ffigur hwn, y mwyaf yn gyntaf. Dangosir o dan Pob rhif beth y mae pob rhif a deipiwyd yn ei wneud.</translation>
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
    <message>
        <source>%1: no figure of its own</source>
        <translation>%1: dim ffigur ei hun</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ServicesModel</name>
    <message>
        <source>%1 (%2), emergency care</source>
        <translation>%1 (%2), gofal brys</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Services it covers</source>
        <translation>Gwasanaethau a gwmpesir</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Hefyd yn</translation>
    </message>
    <message>
        <source>Another contract of the same two parties that covers the service</source>
        <translation>Contract arall rhwng yr un ddau barti sy’n cwmpasu’r gwasanaeth</translation>
    </message>
    <message>
        <source>%1 in the base year, %2 in the last year of the projection</source>
        <translation>%1 yn y flwyddyn sylfaen, %2 ym mlwyddyn olaf y rhagamcan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Activity of the base year, in its own units</source>
        <translation>Gweithgarwch y flwyddyn sylfaen, yn ei unedau ei hun</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SheetPreviewModel</name>
    <message>
        <source>(no result)</source>
        <translation>(dim canlyniad)</translation>
    </message>
    <message>
        <source>The row is</source>
        <translation>Mae’r rhes yn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unedau</translation>
    </message>
    <message>
        <source>Row to take</source>
        <translation>Rhes i’w chymryd</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Total, left out</source>
        <translation>Cyfanswm, gadewir allan</translation>
    </message>
    <message>
        <source>Sum, left out</source>
        <translation>Swm, gadewir allan</translation>
    </message>
    <message>
        <source>Result, left out</source>
        <translation>Canlyniad, gadewir allan</translation>
    </message>
    <message>
        <source>Heading again, left out</source>
        <translation>Pennawd eto, gadewir allan</translation>
    </message>
    <message>
        <source>Note, left out</source>
        <translation>Nodyn, gadewir allan</translation>
    </message>
    <message>
        <source>Hidden, left out</source>
        <translation>Cudd, gadewir allan</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SheetStep</name>
    <message>
        <source>What is in %1</source>
        <translation>Beth sydd yn %1</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (cudd)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>The first row of the headings</source>
        <translation>Rhes gyntaf y penawdau</translation>
    </message>
    <message>
        <source>How many rows the headings have</source>
        <translation>Faint o resi sydd i’r penawdau</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Dalen</translation>
    </message>
    <message>
        <source>The table it goes into</source>
        <translation>Y tabl y mae’n mynd iddo</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Dalen</translation>
    </message>
    <message>
        <source>&amp;Goes into</source>
        <translation>Yn &amp;mynd i</translation>
    </message>
    <message>
        <source>&amp;lines</source>
        <translation>&amp;llinell</translation>
    </message>
    <message>
        <source>&amp;Headings from row</source>
        <translation>&amp;Penawdau o res</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to take.</source>
        <translation>
            <numerusform>%n o resi i’w cymryd.</numerusform>
            <numerusform>%n rhes i’w chymryd.</numerusform>
            <numerusform>%n o resi i’w cymryd.</numerusform>
            <numerusform>%n o resi i’w cymryd.</numerusform>
            <numerusform>%n o resi i’w cymryd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take hi&amp;dden rows too</source>
        <translation>Cymryd rhesi &amp;cudd hefyd</translation>
    </message>
    <message>
        <source>Choose where it goes, and check that the headings are found.</source>
        <translation>Dewiswch i ble y mae’n mynd, a gweld bod y penawdau wedi’u canfod.</translation>
    </message>
    <message>
        <source>In a scenario, figures for existing rows become the scenario&apos;s overrides; new rows are added in the base.</source>
        <translation>Mewn senario, daw’r hyn sydd yno eisoes yn ddisodliadau’r senario; yn y sylfaen yr ychwanegir rhesi newydd.</translation>
    </message>
    <message>
        <source>The table as it is in the file</source>
        <translation>Y tabl fel y mae yn y ffeil</translation>
    </message>
    <message>
        <source>No headings were found: say which row they are in.</source>
        <translation>Ni chanfuwyd penawdau: dywedwch ym mha res y maent.</translation>
    </message>
    <message>
        <source>A table with these headings was imported before; the same choices are suggested.</source>
        <translation>Mewnforiwyd tabl â’r penawdau hyn o’r blaen; cynigir yr un peth.</translation>
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
        <translation>Gwelwch sut mae diffygion economi iechyd yn tyfu neu’n cau dros y blynyddoedd nesaf, a beth fyddai effaith newid.</translation>
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
        <source>Two hospitals in deficit and a strong neighbour: should it acquire one of them, or run it?</source>
        <translation>Dau ysbyty mewn diffyg a chymydog cryf: a ddylai gaffael un ohonynt, neu ei reoli?</translation>
    </message>
    <message>
        <source>A hospital that slips into deficit, and a capitated budget for care outside it: who gains, who loses?</source>
        <translation>Ysbyty sy’n llithro i ddiffyg, a chyllideb y pen ar gyfer gofal y tu allan iddo: pwy sydd ar ei ennill, pwy ar ei golled?</translation>
    </message>
    <message>
        <source>A teaching hospital and its neighbours, both slipping: what does one group of them save?</source>
        <translation>Ysbyty addysgu a’i gymdogion, i gyd yn llithro: faint fyddai un grŵp ohonynt yn ei arbed?</translation>
    </message>
    <message>
        <source>Enter opens one, Delete takes it off the list</source>
        <translation>Mae Enter yn agor un, Delete yn ei thynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>&amp;New document…</source>
        <translation>Dogfen &amp;newydd…</translation>
    </message>
    <message>
        <source>Five questions: name, base year, years, organisations, national figures</source>
        <translation>Pum cwestiwn: enw, blwyddyn sylfaen, blynyddoedd, sefydliadau, ffigurau cenedlaethol</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>A document, or the datapackage.json of a data package</source>
        <translation>Dogfen, neu datapackage.json pecyn data</translation>
    </message>
    <message>
        <source>&amp;Import a data package…</source>
        <translation>&amp;Mewnforio pecyn data…</translation>
    </message>
    <message>
        <source>A folder of CSV files, as Breakeven exports them</source>
        <translation>Ffolder o ffeiliau CSV, fel y mae Breakeven yn eu hallforio</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Dilyn y daith</translation>
    </message>
    <message>
        <source>Six steps on a sample: find the deficit, change a number, see what it does</source>
        <translation>Chwe cham ar sampl: canfod y diffyg, newid rhif, gweld beth mae’n ei wneud</translation>
    </message>
    <message>
        <source>Begin from a real health economy, with published outturns of 2014/15</source>
        <translation>Dechrau o economi iechyd go iawn, gydag alldroeon cyhoeddedig 2014/15</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New here? Six steps on a sample: find the deficit, change a number, see what it does</source>
        <translation>Newydd yma? Chwe cham ar sampl: canfod y diffyg, newid rhif, gweld beth mae’n ei wneud</translation>
    </message>
    <message>
        <source>A health economy to look at and change.</source>
        <translation>Economi iechyd i edrych arni ac i’w newid.</translation>
    </message>
    <message>
        <source>no longer there · %1</source>
        <translation>ddim yno mwyach · %1</translation>
    </message>
    <message>
        <source>None yet. What you open or save appears here.</source>
        <translation>Dim eto. Mae’r hyn a agorwch neu a gadwch yn ymddangos yma.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StatusLine</name>
    <message>
        <source>Show the checks</source>
        <translation>Dangos y gwiriadau</translation>
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
    <name>breakeven::ui::StoryPanel</name>
    <message>
        <source>The arrangement in money by year</source>
        <translation>Y trefniant mewn arian fesul blwyddyn</translation>
    </message>
    <message>
        <source>This arrangement does not move or avoid any patients; its effect is shown under Effect.</source>
        <translation>Nid yw’r trefniant hwn yn cadw cleifion oddi wrth neb; dangosir ei effaith o dan Effaith.</translation>
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
        <source>Outturn</source>
        <translation>Alldro</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SurplusStrip</name>
    <message>
        <source>Surplus or (deficit) by year</source>
        <translation>Gwarged neu (ddiffyg) fesul blwyddyn</translation>
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
        <source>The new row is not in the table and is not saved until it has its keys: %1.</source>
        <translation>Nid yw’r rhes newydd yn y tabl ac ni chaiff ei chadw nes bod ei hallweddi ganddi: %1.</translation>
    </message>
    <message>
        <source>its keys cannot be made unique automatically; insert a row and choose others</source>
        <translation>ni ellir amrywio ei hallweddi; mewnosodwch res a dewiswch rai eraill</translation>
    </message>
    <message>
        <source>the new row has no position until it has its keys</source>
        <translation>nid oes lle i’r rhes newydd nes bod ei hallweddi ganddi</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TablePanel</name>
    <message>
        <source>Back to base, to add the first</source>
        <translation>Yn ôl i’r sylfaen, i ychwanegu’r cyntaf</translation>
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
    <name>breakeven::ui::TariffChangesModel</name>
    <message>
        <source>Net change</source>
        <translation>Newid net</translation>
    </message>
    <message>
        <source>No change is given for this year: prices stay as they are</source>
        <translation>Ni roddir newid ar gyfer y flwyddyn hon: mae prisiau’n aros fel y maent</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>this follows from the rows above</source>
        <translation>mae hyn yn dilyn o’r rhesi uwchben</translation>
    </message>
    <message>
        <source>clear the cells of the years instead</source>
        <translation>cliriwch gelloedd y blynyddoedd yn lle hynny</translation>
    </message>
    <message>
        <source>Yearly changes</source>
        <translation>Newidiadau blynyddol</translation>
    </message>
    <message>
        <source>Uplift less efficiency, and other: the change of prices that are not typed</source>
        <translation>Cynnydd mewn costau llai effeithlonrwydd, a newidiadau eraill: faint y mae pris heb res ei hun yn newid</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TariffPage</name>
    <message>
        <source>Tariffs</source>
        <translation>Tariffau</translation>
    </message>
    <message>
        <source>Changes and factors</source>
        <translation>Newidiadau a ffactorau</translation>
    </message>
    <message>
        <source>Yearly changes</source>
        <translation>Newidiadau blynyddol</translation>
    </message>
    <message>
        <source>Market forces factors</source>
        <translation>Ffactorau grymoedd y farchnad</translation>
    </message>
    <message>
        <source>What a provider is paid is the price times its factor; blank: 1.</source>
        <translation>Yr hyn a delir i ddarparwr yw’r pris wedi’i luosi â’i ffactor; gwag: 1.</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Pob pris</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Pob newid</translation>
    </message>
    <message>
        <source>Take &amp;national changes…</source>
        <translation>Mabwysiadu newidiadau &amp;cenedlaethol…</translation>
    </message>
    <message>
        <source>Offers the published uplift and efficiency of each year, with their sources</source>
        <translation>Yn cynnig cynnydd mewn costau ac effeithlonrwydd cyhoeddedig pob blwyddyn, gyda’u ffynonellau</translation>
    </message>
    <message>
        <source>Prices in £, before the market forces factor. In grey italics: rolled forward by the yearly changes below; type over one to set it, clear it to roll forward again.</source>
        <translation>Prisiau mewn £, cyn ffactor grymoedd y farchnad. Mewn italig llwyd: wedi’u symud ymlaen yn ôl y newidiadau blynyddol isod; teipiwch dros un i’w osod, cliriwch ef i’w symud ymlaen eto.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TemplateDialog</name>
    <message>
        <source>New arrangement</source>
        <translation>Trefniant newydd</translation>
    </message>
    <message>
        <source>&amp;Add arrangement</source>
        <translation>&amp;Ychwanegu trefniant</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TimelineView</name>
    <message>
        <source>Timeline of arrangements</source>
        <translation>Llinell amser trefniadau</translation>
    </message>
    <message>
        <source>There are no arrangements.</source>
        <translation>Nid oes trefniadau.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ddim ar waith</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
From %2; drag, or press the left and right arrows, to move it.
Its box, or Space, switches it on and off.</source>
        <translation>%1
O %2 ymlaen; llusgwch, neu pwyswch y saethau chwith a de, i’w symud.
Mae ei flwch, neu’r bylchwr, yn ei roi ar waith ac yn ei ddiffodd.</translation>
    </message>
    <message>
        <source>%1, on, from %2</source>
        <translation>%1, ar waith, o %2 ymlaen</translation>
    </message>
    <message>
        <source>%1, off, from %2</source>
        <translation>%1, ddim ar waith, o %2 ymlaen</translation>
    </message>
    <message>
        <source>%1
From %2; a click, or Enter, opens it.</source>
        <translation>%1
O %2 ymlaen; mae clic, neu Enter, yn ei agor.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TornadoChart</name>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Mynd i’r gell</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Cam %1 o %2</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::UncertaintyPage</name>
    <message>
        <source>What matters most</source>
        <translation>Beth sy’n cyfrif fwyaf</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::UnlockDialog</name>
    <message>
        <source>Unlock cells</source>
        <translation>Datgloi celloedd</translation>
    </message>
    <message>
        <source>Locked by %1</source>
        <translation>Clowyd gan %1</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Datgloi</translation>
    </message>
    <message>
        <source>Once unlocked, all of it can be changed again. The journal shows who unlocked it.</source>
        <translation>Wedi’i ddatgloi, gellir newid y cyfan eto. Mae’r dyddlyfr yn dweud pwy a’i datglôdd.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::UnpaidRemark</name>
    <message numerus="yes">
        <source>%n contract(s) pay nothing, as they price activity and have none: %1.</source>
        <translation>
            <numerusform>Nid yw %n contract yn talu dim: %1.</numerusform>
            <numerusform>Mae %n contract yn talu dim, gan ei fod yn prisio gweithgarwch a heb ddim: %1.</numerusform>
            <numerusform>Mae %n gontract yn talu dim, gan eu bod yn prisio gweithgarwch a heb ddim: %1.</numerusform>
            <numerusform>Mae %n chontract yn talu dim, gan eu bod yn prisio gweithgarwch a heb ddim: %1.</numerusform>
            <numerusform>Mae %n contract yn talu dim, gan eu bod yn prisio gweithgarwch a heb ddim: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VersionCommands</name>
    <message>
        <source>Done, but:</source>
        <translation>Gwnaed, ond:</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VersionsDialog</name>
    <message>
        <source>Versions of %1</source>
        <translation>Fersiynau o %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fersiynau</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>What was done since</source>
        <translation>Beth a wnaed ers hynny</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>Fersiwn &amp;newydd…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>Ail&amp;enwi…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>Compare &amp;it with</source>
        <translation>Ei ch&amp;ymharu â</translation>
    </message>
    <message>
        <source>&amp;figures in</source>
        <translation>&amp;ffigurau yn</translation>
    </message>
    <message>
        <source>What the version is compared with</source>
        <translation>Yr hyn y cymherir y fersiwn ag ef</translation>
    </message>
    <message>
        <source>Scenario the figures are of</source>
        <translation>Y senario y mae’r ffigurau ohono</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>Celloedd sy’n wahanol</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Ffigurau sy’n wahanol</translation>
    </message>
    <message>
        <source>Take &amp;cells back</source>
        <translation>Mynd â &amp;chelloedd yn ôl</translation>
    </message>
    <message>
        <source>Take ro&amp;ws back</source>
        <translation>Mynd â &amp;rhesi yn ôl</translation>
    </message>
    <message>
        <source>Take e&amp;verything back</source>
        <translation>Mynd â &amp;phopeth yn ôl</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ni ellir ei darllen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Nid oes dim i’w gymharu eto.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wrthi’n cymharu…</translation>
    </message>
    <message>
        <source>Cells that differ (%1)</source>
        <translation>Celloedd sy’n wahanol (%1)</translation>
    </message>
    <message>
        <source>No cell differs.</source>
        <translation>Nid oes cell yn wahanol.</translation>
    </message>
    <message>
        <source>Figures that differ (%1)</source>
        <translation>Ffigurau sy’n wahanol (%1)</translation>
    </message>
    <message>
        <source>No figure of a statement differs.</source>
        <translation>Nid oes ffigur mewn datganiad yn wahanol.</translation>
    </message>
    <message>
        <source>The figures cannot be compared: %1</source>
        <translation>Ni ellir cymharu’r ffigurau: %1</translation>
    </message>
    <message>
        <source>Done since, the latest first: %1.</source>
        <translation>Gwnaed ers hynny, y diweddaraf yn gyntaf: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Done since, the latest first: %1; and %n more.</source>
        <translation>
            <numerusform>Gwnaed ers hynny, y diweddaraf yn gyntaf: %1; a %n arall.</numerusform>
            <numerusform>Gwnaed ers hynny, y diweddaraf yn gyntaf: %1; a %n arall.</numerusform>
            <numerusform>Gwnaed ers hynny, y diweddaraf yn gyntaf: %1; a %n arall.</numerusform>
            <numerusform>Gwnaed ers hynny, y diweddaraf yn gyntaf: %1; a %n arall.</numerusform>
            <numerusform>Gwnaed ers hynny, y diweddaraf yn gyntaf: %1; a %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Fersiwn newydd</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ailenwi %1</translation>
    </message>
    <message>
        <source>What changed since the version until now, for an auditor: cell by cell with who, when and why, the locks, and the effect on surpluses</source>
        <translation>Beth sydd wedi newid o’r fersiwn hyd nawr, ar gyfer archwilydd: fesul cell gyda phwy, pryd a pham, y cloeon, a’r effaith ar wargedau</translation>
    </message>
    <message>
        <source>&amp;Print what changed…</source>
        <translation>Ar&amp;graffu beth sydd wedi newid…</translation>
    </message>
    <message>
        <source>As P&amp;DF…</source>
        <translation>Fel P&amp;DF…</translation>
    </message>
    <message numerus="yes">
        <source>%n other row(s) use what is removed, and are removed too.</source>
        <translation>
            <numerusform>Mae %n o resi eraill yn defnyddio’r hyn sy’n mynd, ac yn mynd hefyd.</numerusform>
            <numerusform>Mae %n rhes arall yn defnyddio’r hyn sy’n mynd, ac yn mynd hefyd.</numerusform>
            <numerusform>Mae %n o resi eraill yn defnyddio’r hyn sy’n mynd, ac yn mynd hefyd.</numerusform>
            <numerusform>Mae %n o resi eraill yn defnyddio’r hyn sy’n mynd, ac yn mynd hefyd.</numerusform>
            <numerusform>Mae %n o resi eraill yn defnyddio’r hyn sy’n mynd, ac yn mynd hefyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no version yet. A version gives the document as it is now a name, such as “Board, May”, to compare with later and to go back to.</source>
        <translation>Nid oes fersiwn eto. Mae fersiwn yn rhoi enw i’r foment bresennol, fel “Bwrdd, Mai”, i’w chymharu’n ddiweddarach ac i fynd yn ôl iddi.</translation>
    </message>
    <message>
        <source>Removes the version&apos;s name; the journal keeps what was done</source>
        <translation>Yn tynnu enw’r foment; mae’r dyddlyfr yn cadw’r hyn a wnaed</translation>
    </message>
    <message>
        <source>The marked cells become what they were in the version</source>
        <translation>Daw’r hyn a farciwyd yr hyn ydoedd yn y fersiwn</translation>
    </message>
    <message>
        <source>The rows of the marked cells become what they were</source>
        <translation>Daw’r rhesi y mae’r celloedd a farciwyd ynddynt yr hyn oeddent</translation>
    </message>
    <message>
        <source>The whole document becomes what it was; one undo reverses it</source>
        <translation>Daw’r ddogfen gyfan yr hyn ydoedd; gellir ei ddadwneud fel un cam</translation>
    </message>
    <message>
        <source>Nothing has been done since it was made.</source>
        <translation>Ni wnaed dim ers ei gwneud.</translation>
    </message>
    <message>
        <source>Going back to %1…</source>
        <translation>Wrthi’n mynd yn ôl i %1…</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::WhyView</name>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prisiau</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>Chwyddiant</translation>
    </message>
    <message>
        <source>There is no bridge: %1</source>
        <translation>Nid oes pont: %1</translation>
    </message>
    <message>
        <source>%1, %2: from plan to outturn</source>
        <translation>%1, %2: o’r cynllun i’r alldro</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Outturn</source>
        <translation>Alldro</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Popeth arall</translation>
    </message>
    <message>
        <source>Once the actual surplus of all twelve months of %1 is typed, this shows what moved it away from the plan: actual activity, actual prices and pay awards, and everything else.</source>
        <translation>Unwaith y bydd gwarged pob un o ddeuddeg mis %1 wedi’i deipio’n wirioneddol, bydd hwn yn dangos beth a’i symudodd oddi wrth y cynllun: gweithgarwch fel y’i gwelwyd, prisiau a dyfarniadau cyflog fel y daethant, a phopeth arall.</translation>
    </message>
    <message>
        <source>The outturn is typed, and the steps to it are differences between projections: only the plan has an explanation.</source>
        <translation>Teipiwyd yr hyn a ddaeth mewn gwirionedd, a gwahaniaethau rhwng rhagamcanion yw’r camau ato: dim ond gan y cynllun y mae eglurhad.</translation>
    </message>
    <message>
        <source>Volumes are the actuals of twelve months, where there are any: %1 of %2 of the plan&apos;s. Prices and inflation are those typed in the base. Everything else is what these do not explain.</source>
        <translation>Y cyfeintiau yw’r rhai a welwyd dros ddeuddeg mis, lle mae rhai: %1 o %2 rhai’r cynllun. Y prisiau a’r chwyddiant yw’r rhai a deipiwyd yn y sylfaen. Popeth arall yw’r hyn nad yw’r rhain yn ei egluro.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::WorkbookDialog</name>
    <message>
        <source>Excel workbook</source>
        <translation>Llyfr gwaith Excel</translation>
    </message>
    <message>
        <source>Scenarios of the workbook</source>
        <translation>Senarios y llyfr gwaith</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Senarios</translation>
    </message>
    <message>
        <source>&amp;Write workbook…</source>
        <translation>&amp;Ysgrifennu llyfr gwaith…</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Canlyniadau</translation>
    </message>
    <message>
        <source>Statements, comparison, bridges, ratings, arrangements and assumptions. The other scenarios are compared with “%1”.</source>
        <translation>Datganiadau, cymhariaeth, pontydd, graddau, trefniadau a rhagdybiaethau. Cymherir y senarios eraill â “%1”.</translation>
    </message>
    <message>
        <source>&amp;Live model</source>
        <translation>Model &amp;byw</translation>
    </message>
    <message>
        <source>Every figure of “%1” as a formula, down to the numbers that were typed: change one in the workbook, and the statements follow.</source>
        <translation>Pob ffigur yn “%1” fel fformiwla, hyd at y rhifau a deipiwyd: newidiwch un yn y llyfr gwaith, a bydd y datganiadau’n dilyn.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::WorkbookExport</name>
    <message>
        <source>Write Excel workbook</source>
        <translation>Ysgrifennu llyfr gwaith Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Llyfrau gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation>Yn ysgrifennu’r llyfr gwaith…</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Llyfr gwaith Excel</translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation>Ni ellid ysgrifennu’r llyfr gwaith.</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::YearFiguresModel</name>
    <message>
        <source>not in force</source>
        <translation>ddim mewn grym</translation>
    </message>
    <message>
        <source>Not in force in this year</source>
        <translation>Ddim mewn grym yn y flwyddyn hon</translation>
    </message>
    <message>
        <source>%1, %2
£%3</source>
        <translation>%1, %2
£%3</translation>
    </message>
</context>
<context>
    <name>breakeven::ui::YearTableModel</name>
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
    <name>breakeven::ui::ZoomCommands</name>
    <message>
        <source>Text size %1%</source>
        <translation>Maint y testun %1%</translation>
    </message>
</context>
</TS>

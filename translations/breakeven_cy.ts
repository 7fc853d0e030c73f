<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>CellMarks</name>
    <message>
        <source>Base: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by a scenario this one builds on, or by an override of many cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus or (deficit) by organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDC dividend rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support given as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest on support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market forces factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost uplift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uplift index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marginal rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marginal baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebase after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitated contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcontract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain or loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, of target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, of target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-year share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHeading</name>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank counts as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0% and 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list such as 25%;60%;100%; the last goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>The finances of an NHS health economy, projected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a sample economy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document, or the folder of a data package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The row counts only while this arrangement is enabled, from its start year unless it has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the document is about and how far it looks ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year with an outturn; its figures are typed, not projected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years projected after the base year, 1 to 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public dividend capital dividend, of average relevant net assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How support is given when cash would end a year below the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario that counts as plan in the ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts, commissioners and everyone else money passes between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies every tariff price this provider is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support is drawn when cash would end a year below this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years over which the break-even duty is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is bought and sold: points of delivery or service lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts towards a marginal-rate baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly change of prices or volumes; a year without a row takes the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices by service; a year without one rolls forward by the tariff changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly cost uplift less efficiency, applied to prices without a row of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments of a population a capitated contract pays for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need relative to the average person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base-year volumes by commissioner, provider and service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays whom for care, and in which form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is paid; the holder, of a capitated contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of an activity or blended contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a block contract pays in base-year prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share paid for emergency activity above the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the difference from plan a blended contract pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years after which a blended plan takes up what was really done; blank: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the capitation in force in its first, second … year; the last goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance from target below which only bands marked below settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services a contract covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contracts the holder of a capitation takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of gain and loss settled on a capitated contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who shares the gain or loss with the holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and other income of an organisation, in base-year prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflation of this line; blank: cash terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: yes, except support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that follows activity at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that rises with activity and is released late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service whose activity drives the line, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years before a step cost can be released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capitated contract whose holder bears this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost improvement schemes on budget lines, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of saving by year, instead of an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the full-year effect reached in the first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the plan expected to be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances at the close of the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans outstanding at the close of the base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital spending after the base year and how it is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains and care models: who, when and how fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the full effect in the first, second … year; the last goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an arrangement does to activity and money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: every commissioner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units at the partner for each unit diverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: the arrangement&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank: yes, except fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named sets of changes, each on top of its parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes a scenario makes to cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges around cells, for simulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published outturns, to judge the duty and the forecast by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a figure comes from and why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>The guide is not installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets, tariffs, contracts and deficits of NHS health economies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with these libraries, each under its own licence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the sample economies are published ones; their notes name the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Breakeven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no scenario %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands on %2 and cannot carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put scenario %1 on top of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the plan the ratings compare with; choose another plan before removing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered by more than one contract in %1; one at most may cover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contract in force pays for this activity in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money is not conserved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash does not follow from receipts and payments in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the driver has no activity in the base year to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount grows beyond £10,000,000,000,000,000; check rates and indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deficit of %1 is the same in %5 as in %3, at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deficit of %1 grows from %2 in %3 to %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deficit of %1 narrows from %2 in %3 to %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surplus of %1 is the same in %5 as in %3, at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surplus of %1 grows from %2 in %3 to %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surplus of %1 falls from %2 in %3 to %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recovers from a deficit of %2 in %3 to a surplus of %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recovers from a deficit of %2 in %3 to break-even in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves from a surplus of %2 in %3 to a deficit of %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves from a surplus of %2 in %3 to break-even in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves from break-even in %3 to a deficit of %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves from break-even in %3 to a surplus of %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 breaks even in %3 and in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 income rises by %3 and costs rise by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 income rises by %3 and costs fall by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 income falls by %3 while costs rise by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 income falls by %3 and costs fall by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 breaks even in every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back in balance from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back in balance from %1 on; the worst year is %2, with a deficit of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first deficit, in %1, is the largest, at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first deficit is in %1; the worst year is %2, with a deficit of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first deficit is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in balance at the end of the projection; the worst year is %1, with a deficit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in balance for a time, but not at the end of the projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in balance in any year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving out non-recurrent items, %1 is a deficit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving out non-recurrent items, %1 is a surplus of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 the yearly results add up to a deficit of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 the yearly results add up to a surplus of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cash support is needed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash support is first needed in %1; %2 is drawn by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 no organisation is in deficit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 only %2 is in deficit, by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of %3 organisations are in deficit in %1; the largest deficit is that of %4, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break-even in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deficit in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 surplus in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deficit up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in balance to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first deficit in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in deficit in every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in balance only for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that on the assumptions of this report %1 stays in balance up to %2;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that on the assumptions of this report %1 is back in balance from %2 on;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that on the assumptions of this report %1 ends %2 with a deficit of %3;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that results since %1 add up to a deficit of %2 by %3, which has to be recovered or financed;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the largest deficit in %1 is that of %2, at %3;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that cash support is needed from %1 on, %2 of it by %3;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the figures rest on the assumptions, sources and checks set out in this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario does better in %1 than “%2”, with a deficit of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario does better in %1 than “%2”, with a surplus of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best result in %1 is that of “%2”: a deficit of %3, %4 better than “%5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best result in %1 is that of “%2”: a surplus of %3, %4 better than “%5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario changes existing cells; rows are added, moved and deleted in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another row has these keys already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figures could not be calculated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum divides by nought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum cannot be worked out; write it as =250*12 or =(3+4)/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum gives too large a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key cannot be blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another row has these keys already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key cannot be blank; delete the row instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1: another row has these keys already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document no longer holds what this edit was made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code %1 is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in %2; choose one from the list or add it there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cell cannot be changed in a scenario; change it in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario changes existing cells; add the row in the base first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an override that belongs to an arrangement or to many cells decides this one; change it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is needed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used on %2; set it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be overridden in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no cell %1; an override must act on one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parents of scenario %1 lead back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the economy needs its row: a name, a base year and the years to project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the economy needs at least one organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is about a row that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an effect of type %1 needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an effect of type %1 needs either a rate or an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an effect of type %1 needs an organisation as partner, not outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an effect of type save needs a category or a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a group; name one category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a merger has no last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 merges twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would merge into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not after the base year %2; what began earlier is in its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contract of form %1 needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a marginal rate needs the baseline it applies above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on both sides; the contract posts nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a start year phase_in has one element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a capitation; only a capitation has subcontracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is itself a capitation and cannot be a subcontract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have different commissioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 of target the shares come to %2; at most 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a capitation covers no services of its own; the row has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a capitation; risk is shared on capitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below from, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index %1 starts in %2; it needs a rate for %3 or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index %1 has no rate for %2; the latest earlier one is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable and step are %1 together; at most 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold contract %2; the line does not count in its risk share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a savings scheme needs either an amount or a rate index, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not after the base year %2; what was spent earlier is in its balance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no balance sheet; the project is not calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no balance sheet; the loan is not calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has rows in loans; leave its loans balance out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertainties are kept but not yet used in the calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number; write it as -1234.5 or (1,234.50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below nought; it must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be above nought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must lie between 0% and 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an amount of money; write pounds as -1234.5, £1,234 or (1,234)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large; amounts are below £1,000,000,000,000,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a rate; write it as 2.5% or 0.025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no per-cent sign; write %2% or a fraction below 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an empty element; write a list as 25%;60%;100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a code; codes are 1 to 40 letters, digits or _ - . /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a financial year; write it as 2014/15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of a cell; write it as table:key:column, such as budgets:RNL:nursing:amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds a control character; only tabs and line ends are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a reserved word; choose another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no activity of %2 for this effect to act on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 treats the diverted patients free: give a unit cost or a budget line driven by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays twice for the diverted patients: by the unit cost and by a budget line driven by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tariff %1 has no price for %2 in or before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is under two capitations in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no price to weigh it by and is left out of the driver all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark stands inside a cell; put the whole cell in quotation marks and double the one inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text follows the closing quotation mark; a comma or the end of the row belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new files are in place, but %1 stayed behind in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no table of this name; the file is passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing; every package needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder holds the package of an economy; choose another one for results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is UTF-16; save it as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; its first row must name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cells are not separated by commas; save the file as comma-separated CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 has a name that is not UTF-8; save the file as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column %1 stands twice in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column “%1” in %2; it is passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column %1 is missing; %2 needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has %1 cells where the header has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has one row only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same key stands in row %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell is blank; every row needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Breakeven document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is cut short; open a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a database of another program, not a Breakeven document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document was saved by a newer Breakeven (its version is %1, this program&apos;s %2); update the program to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has no version this program knows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is damaged; open a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document has no table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table %1 has no column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table %1 is not part of a document and goes when it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to the document; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is already open (%1); changes made here may have to be saved under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier row has the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window or program has saved this document meanwhile; save yours under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no permission to write here; nothing was changed; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder it should stand in does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder stands where a file is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a device or pipe, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a recovery file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unsaved work was done on another saving of this document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Populations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy and horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Print Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Appendix: how to read this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outturn and projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the base year: the outturn, as it was entered. The years after it are projected from the activity, prices, contracts, budgets and savings plans of each organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus, deficit and brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A surplus is income above cost in a year. Deficits and other negative amounts stand in brackets; costs are shown as positive amounts. A dash is nought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlying result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result without non-recurrent income and cost: what would go on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earnings before interest, taxation, depreciation and amortisation: income less pay and non-pay costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of all years since the base year, including it, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every amount is calculated to the penny and rounded once for print. Tables in %1 are rounded up or down so that every printed sum is the sum of its printed parts; a figure may therefore differ by one in its last digit from the same figure elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment has a payer and a payee. What one organisation of the economy pays another is its partner&apos;s income, so that a cost cannot disappear between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount or rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in the scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure carries a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates of inflation and growth, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* carried on from the latest year given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net change of tariff prices, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost uplift less efficiency, and other changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: board report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pound one organisation pays another is received there, to the penny, in every year; the organisations&apos; results sum to the economy&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures do not conserve: see the years below. They must not be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid between organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the organisations&apos; results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no errors and no warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no errors. Warnings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed; the check list of the document has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial outlook %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base year %1; amounts in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus/(deficit) by organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the darker, the larger the deficit against income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidated statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All organisations together; what they pay one another is left out on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook for the economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 it is part of another organisation&apos;s statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus/(deficit) by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus/(deficit) of the economy by scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus/(deficit) of the economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus/(deficit) by organisation in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is asked to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less non-recurrent items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As typed, without changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Populations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcontracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Acute trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulance trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service-level chain (provider group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-site trust or chain (provider group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multispecialty community provider (multi-neighbourhood provider)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary and acute care system (integrated health organisation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced health in care homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary care at the A&amp;E front door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration of specialised services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient care income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursing staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical negligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private finance initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchased care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDC dividend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donated assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other liabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDC received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan repayments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EBITDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating surplus/(deficit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus/(deficit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlying surplus/(deficit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative surplus/(deficit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stranded cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity (cost and volume)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the minimum variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the minimum variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divert activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relocate activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool surpluses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public dividend capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital service cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidity, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income and expenditure margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency spend against ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity of services risk rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial sustainability risk rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health economy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChartView</name>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as SVG, PNG or PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PNG picture (*.png);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChecksModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChecksPanel</name>
    <message>
        <source>Errors and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which checks to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report: no errors, no warnings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChoiceLine</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ColumnMenu</name>
    <message>
        <source>Smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show rows with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, or &gt; 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ComparisonModel</name>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Document</name>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reset %n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s) into %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n cell(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::EditMenu</name>
    <message>
        <source>Choose a cell in a table to edit it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FigureTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FileCommands</name>
    <message>
        <source>New economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open, but:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved work could not be taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import data package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be imported. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakeven documents (*.breakeven)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakeven ended unexpectedly. There is unsaved work on %1. Shall it be taken up again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data packages (datapackage.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FindBar</name>
    <message>
        <source>F&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GridCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to &amp;base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert row &amp;above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert row b&amp;elow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move row u&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move row do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and f&amp;ilter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s) into %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the block is %n column(s) wide, more than there are from here on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fill %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill %1 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GridPanel</name>
    <message>
        <source>Show all in table order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted; not in table order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 yet.
Type in the first row, or paste from Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HeatMap</name>
    <message>
        <source>Surplus or (deficit), organisations by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: no statement of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 %4, %5 of income</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::IndicesPage</name>
    <message>
        <source>Indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Yearly change of %n index(es), as they stand in this scenario.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::JournalModel</name>
    <message numerus="yes">
        <source>%n cell(s) or row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been edited yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MainWindow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;enario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board report is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work is no longer kept safe from a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Breakeven is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modelling rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a cell of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Breakeven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MenuActions</name>
    <message>
        <source>New from &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show figures in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pounds (£)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thousands (£000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Millions (£m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Modelling rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Breakeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::NotesPanel</name>
    <message>
        <source>&amp;Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this cell and its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figure comes from, and why it is what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell in a table to see or write notes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no statement yet: the checks below say what is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · figures in %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OrganisationTableModel</name>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 outturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OutlookPanel</name>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the last good figures: the checks have errors that keep newer ones from being calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlook appears as soon as the checks find no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures yet. They appear as soon as the economy has organisations with budgets and the checks below find no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of the economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus or (deficit) of the organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is heading where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PivotModel</name>
    <message>
        <source>Type here to add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new row needs its keys first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RecentFiles</name>
    <message>
        <source>&amp;%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RefusalDialog</name>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: refused as a whole, because of %n cell(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RenameDialog</name>
    <message>
        <source>Rename code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that refers to it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReportDialog</name>
    <message>
        <source>Mark every page as &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ate on the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write board report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenarioChooser</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenarioCommands</name>
    <message>
        <source>New scenario on top of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario could not be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario could not be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario could not be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario could not be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenarioTree</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose surplus to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surplus or (deficit) of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base is what is typed; it changes nothing. Mark a scenario to see its changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus or (deficit) by scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SeriesChart</name>
    <message>
        <source>Figures by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StartPage</name>
    <message>
        <source>Breakeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how the deficits of a health economy grow or close over the coming years, and what a change would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document, or the folder of a data package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty economy, to be filled by hand or from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from a real health economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published outturns of 2014/15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StatementModel</name>
    <message>
        <source>%1, %2
£%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StatusLine</name>
    <message>
        <source>Show the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calculated: errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated %1 in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SurplusChart</name>
    <message>
        <source>Surplus or (deficit) by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus or (deficit) by year: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outturn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TableModel</name>
    <message>
        <source>Type here to add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new row needs all its keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another row has these keys already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its keys cannot be varied; insert a row and choose others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TablesPage</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TariffsPage</name>
    <message>
        <source>Tariffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year without a price of its own, in grey, rolls forward by the yearly changes. Prices before the market forces factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All prices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

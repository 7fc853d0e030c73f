<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message numerus="yes">
        <source>and %n more, named under Ratings</source>
        <translation>
            <numerusform>and %n more, named under Ratings</numerusform>
            <numerusform>and %n more, named under Ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message numerus="yes">
        <source>%1 + %n change(s)</source>
        <translation>
            <numerusform>%1 + %n change</numerusform>
            <numerusform>%1 + %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VarianceRows</name>
    <message numerus="yes">
        <source>* No plan is typed for these %n month(s): they have %n twelfth(s) of the year&apos;s plan, which is that of “%1”. A twelfth knows no season.</source>
        <translation>
            <numerusform>* No plan is typed for this %n month: it has %n twelfth of the year&apos;s plan, which is that of “%1”. A twelfth knows no season.</numerusform>
            <numerusform>* No plan is typed for these %n months: they have %n twelfths of the year&apos;s plan, which is that of “%1”. A twelfth knows no season.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ActivityView</name>
    <message numerus="yes">
        <source>* %n twelfth(s) of the year&apos;s volume in the plan, “%1”.</source>
        <translation>
            <numerusform>* %n twelfth of the year&apos;s volume in the plan, “%1”.</numerusform>
            <numerusform>* %n twelfths of the year&apos;s volume in the plan, “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Document</name>
    <message numerus="yes">
        <source>Reset %n cell(s)</source>
        <translation>
            <numerusform>Reset %n cell</numerusform>
            <numerusform>Reset %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s) into %1</source>
        <translation>
            <numerusform>Insert %n row into %1</numerusform>
            <numerusform>Insert %n rows into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s) of %1</source>
        <translation>
            <numerusform>Delete %n row of %1</numerusform>
            <numerusform>Delete %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n cell(s) of %1</source>
        <translation>
            <numerusform>Edit %n cell of %1</numerusform>
            <numerusform>Edit %n cells of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExplainPanel</name>
    <message numerus="yes">
        <source>%n figure(s) follow from it. The last column is what each would do if the rate were 0.1 of a percentage point higher. Enter explains one.</source>
        <translation>
            <numerusform>%n figure follows from it. The last column is what it would do if the rate were 0.1 of a percentage point higher. Enter explains it.</numerusform>
            <numerusform>%n figures follow from it. The last column is what each would do if the rate were 0.1 of a percentage point higher. Enter explains one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) follow from it. The last column is what each would do if it were 1% higher. Enter explains one.</source>
        <translation>
            <numerusform>%n figure follows from it. The last column is what it would do if the cell were 1% higher. Enter explains it.</numerusform>
            <numerusform>%n figures follow from it. The last column is what each would do if the cell were 1% higher. Enter explains one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FileCommands</name>
    <message numerus="yes">
        <source>Breakeven ended unexpectedly. There is unsaved work on %1: %n edit(s), the last on %2.</source>
        <translation>
            <numerusform>Breakeven ended unexpectedly. There is unsaved work on %1: %n edit, the last on %2.</numerusform>
            <numerusform>Breakeven ended unexpectedly. There is unsaved work on %1: %n edits, the last on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GridCommands</name>
    <message numerus="yes">
        <source>Paste %n cell(s) into %1</source>
        <translation>
            <numerusform>Paste %n cell into %1</numerusform>
            <numerusform>Paste %n cells into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the block is %n column(s) wide, more than there are from here on</source>
        <translation>
            <numerusform>the block is %n column wide, more than there are from here on</numerusform>
            <numerusform>the block is %n columns wide, more than there are from here on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s) of %1</source>
        <translation>
            <numerusform>Clear %n cell of %1</numerusform>
            <numerusform>Clear %n cells of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::GridPanel</name>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>%1 of %n row shown</numerusform>
            <numerusform>%1 of %n rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::JournalModel</name>
    <message numerus="yes">
        <source>%n cell(s) or row(s)</source>
        <translation>
            <numerusform>%n cell or row</numerusform>
            <numerusform>%n cells or rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n cell(s) are taken as they are.</source>
        <translation>
            <numerusform>%n cell is taken as it is.</numerusform>
            <numerusform>%n cells are taken as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) both have changed alike.</source>
        <translation>
            <numerusform>%n cell both have changed alike.</numerusform>
            <numerusform>%n cells both have changed alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are left to be settled.</source>
        <translation>
            <numerusform>%n conflict is left to be settled.</numerusform>
            <numerusform>%n conflicts are left to be settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for an arrangement that is not enabled and stay behind.</source>
        <translation>
            <numerusform>%n change waits for an arrangement that is not enabled and stays behind.</numerusform>
            <numerusform>%n changes wait for an arrangement that is not enabled and stay behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MonthsModel</name>
    <message numerus="yes">
        <source>%n month(s) together: nothing is typed for those before.</source>
        <translation>
            <numerusform>%n month together: nothing is typed for those before.</numerusform>
            <numerusform>%n months together: nothing is typed for those before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::OptionsPanel</name>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n combination</numerusform>
            <numerusform>%n combinations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::PeriodBar</name>
    <message numerus="yes">
        <source>%1, %n month(s)</source>
        <translation>
            <numerusform>%1, %n month</numerusform>
            <numerusform>%1, %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RangesPage</name>
    <message numerus="yes">
        <source>%n range(s) of how cells may come out.</source>
        <translation>
            <numerusform>%n range of how cells may come out.</numerusform>
            <numerusform>%n ranges of how cells may come out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RebaseDialog</name>
    <message numerus="yes">
        <source>%n change(s) need not stay.</source>
        <translation>
            <numerusform>%n change need not stay.</numerusform>
            <numerusform>%n changes need not stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RefusalDialog</name>
    <message numerus="yes">
        <source>%1: refused as a whole, because of %n cell(s).</source>
        <translation>
            <numerusform>%1: refused as a whole, because of %n cell.</numerusform>
            <numerusform>%1: refused as a whole, because of %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RemovalDialog</name>
    <message numerus="yes">
        <source>%1, %n row(s): %2</source>
        <translation>
            <numerusform>%1, %n row: %2</numerusform>
            <numerusform>%1, %n rows: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 becomes blank in %n row(s) of %2: %3</source>
        <translation>
            <numerusform>%1 becomes blank in %n row of %2: %3</numerusform>
            <numerusform>%1 becomes blank in %n rows of %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <translation>
            <numerusform>%n row of %1</numerusform>
            <numerusform>%n rows of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RollDialog</name>
    <message numerus="yes">
        <source>%n item(s) carried.</source>
        <translation>
            <numerusform>%n item carried.</numerusform>
            <numerusform>%n items carried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed.</source>
        <translation>
            <numerusform>%n item changed.</numerusform>
            <numerusform>%n items changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) replaced by actuals.</source>
        <translation>
            <numerusform>%n item replaced by actuals.</numerusform>
            <numerusform>%n items replaced by actuals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out.</source>
        <translation>
            <numerusform>%n item left out.</numerusform>
            <numerusform>%n items left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::TableModel</name>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>Duplicate %n row</numerusform>
            <numerusform>Duplicate %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VersionsDialog</name>
    <message numerus="yes">
        <source>%n other row(s) use what goes, and go too.</source>
        <translation>
            <numerusform>%n other row uses what goes, and goes too.</numerusform>
            <numerusform>%n other rows use what goes, and go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done since, the latest first: %1; and %n more.</source>
        <translation>
            <numerusform>Done since, the latest first: %1; and %n more.</numerusform>
            <numerusform>Done since, the latest first: %1; and %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>

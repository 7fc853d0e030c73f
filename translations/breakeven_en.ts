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
    <name>EdgeLabels</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n cell(s) or row(s) differ.</source>
        <translation>
            <numerusform>%n cell or row differs.</numerusform>
            <numerusform>%n cells or rows differ.</numerusform>
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
        <source>* No plan is typed for these %n month(s): they have %n twelfth(s) of the year&apos;s plan, which is that of “%1” and ignores seasonality.</source>
        <translation>
            <numerusform>* No plan is typed for this %n month: it has %n twelfth of the year&apos;s plan, which is that of “%1” and ignores seasonality.</numerusform>
            <numerusform>* No plan is typed for these %n months: they have %n twelfths of the year&apos;s plan, which is that of “%1” and ignores seasonality.</numerusform>
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
    <name>breakeven::ui::ChecklistButton</name>
    <message numerus="yes">
        <source>%1 of %n scenario(s)</source>
        <translation>
            <numerusform>%1 of %n scenario</numerusform>
            <numerusform>%1 of %n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ChecksModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ColumnsStep</name>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to others with the same keys.</source>
        <translation>
            <numerusform>%n added to others with the same keys.</numerusform>
            <numerusform>%n added to others with the same keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), listed in the last step.</source>
        <translation>
            <numerusform>%n problem, listed in the last step.</numerusform>
            <numerusform>%n problems, listed in the last step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::Document</name>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n step undone</numerusform>
            <numerusform>%n steps undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) redone</source>
        <translation>
            <numerusform>%n step redone</numerusform>
            <numerusform>%n steps redone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ExplainPanel</name>
    <message numerus="yes">
        <source>%n figure(s) follow from it. The last column is how much each would change if the rate were 0.1 of a percentage point higher. Enter explains one.</source>
        <translation>
            <numerusform>%n figure follows from it. The last column is how much it would change if the rate were 0.1 of a percentage point higher. Enter explains it.</numerusform>
            <numerusform>%n figures follow from it. The last column is how much each would change if the rate were 0.1 of a percentage point higher. Enter explains one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) follow from it. The last column is how much each would change if it were 1% higher. Enter explains one.</source>
        <translation>
            <numerusform>%n figure follows from it. The last column is how much it would change if the cell were 1% higher. Enter explains it.</numerusform>
            <numerusform>%n figures follow from it. The last column is how much each would change if the cell were 1% higher. Enter explains one.</numerusform>
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
        <source>Clear %n cell(s) of %1</source>
        <translation>
            <numerusform>Clear %n cell of %1</numerusform>
            <numerusform>Clear %n cells of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the block is %n column(s) wide, more than there are from here</source>
        <translation>
            <numerusform>the block is %n column wide, more than there are from here</numerusform>
            <numerusform>the block is %n columns wide, more than there are from here</numerusform>
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
    <name>breakeven::ui::HeadedPasteDialog</name>
    <message numerus="yes">
        <source>%n row(s) are added.</source>
        <translation>
            <numerusform>%n row is added.</numerusform>
            <numerusform>%n rows are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) found by their keys are changed.</source>
        <translation>
            <numerusform>%n row found by its keys is changed.</numerusform>
            <numerusform>%n rows found by their keys are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from the cursor on are changed.</source>
        <translation>
            <numerusform>%n row from the cursor on is changed.</numerusform>
            <numerusform>%n rows from the cursor on are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) name no column here.</source>
        <translation>
            <numerusform>%n heading names no column here.</numerusform>
            <numerusform>%n headings name no column here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::HistoryView</name>
    <message numerus="yes">
        <source>%n step(s) would be undone.</source>
        <translation>
            <numerusform>%n step would be undone.</numerusform>
            <numerusform>%n steps would be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) would be redone.</source>
        <translation>
            <numerusform>%n step would be redone.</numerusform>
            <numerusform>%n steps would be redone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::IntakeDialog</name>
    <message numerus="yes">
        <source>Import %n row(s) from %1 into %2</source>
        <translation>
            <numerusform>Import %n row from %1 into %2</numerusform>
            <numerusform>Import %n rows from %1 into %2</numerusform>
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
    <name>breakeven::ui::KeysDialog</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::LockDialog</name>
    <message numerus="yes">
        <source>%n selected &amp;cell(s)</source>
        <translation>
            <numerusform>%n selected &amp;cell</numerusform>
            <numerusform>%n selected &amp;cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;row(s)</source>
        <translation>
            <numerusform>%n &amp;row</numerusform>
            <numerusform>%n &amp;rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n c&amp;olumn(s)</source>
        <translation>
            <numerusform>%n c&amp;olumn</numerusform>
            <numerusform>%n c&amp;olumns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MeaningsStep</name>
    <message numerus="yes">
        <source>%n thing(s) the document does not have:</source>
        <translation>
            <numerusform>%n thing the document does not have:</numerusform>
            <numerusform>%n things the document does not have:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), each with what it is taken to mean:</source>
        <translation>
            <numerusform>%n word, with what it is taken to mean:</numerusform>
            <numerusform>%n words, each with what it is taken to mean:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not known: choose what they mean, or leave their rows out.</source>
        <translation>
            <numerusform>%n word not known: choose what it means, or leave its rows out.</numerusform>
            <numerusform>%n words not known: choose what they mean, or leave their rows out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n cell(s) are merged without conflict.</source>
        <translation>
            <numerusform>%n cell is merged without conflict.</numerusform>
            <numerusform>%n cells are merged without conflict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are changed in the same way in both.</source>
        <translation>
            <numerusform>%n cell is changed in the same way in both.</numerusform>
            <numerusform>%n cells are changed in the same way in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are still to be resolved.</source>
        <translation>
            <numerusform>%n conflict is still to be resolved.</numerusform>
            <numerusform>%n conflicts are still to be resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for an arrangement that is not enabled and are not merged.</source>
        <translation>
            <numerusform>%n change waits for an arrangement that is not enabled and is not merged.</numerusform>
            <numerusform>%n changes wait for an arrangement that is not enabled and are not merged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::MonthsModel</name>
    <message numerus="yes">
        <source>%n month(s) together: nothing is typed for the earlier ones.</source>
        <translation>
            <numerusform>%n month: nothing is typed for the earlier ones.</numerusform>
            <numerusform>%n months together: nothing is typed for the earlier ones.</numerusform>
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
    <name>breakeven::ui::PaletteModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
        <source>%n range(s) of uncertain cells.</source>
        <translation>
            <numerusform>%n range of uncertain cells.</numerusform>
            <numerusform>%n ranges of uncertain cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::RebaseDialog</name>
    <message numerus="yes">
        <source>%n change(s) are no longer needed.</source>
        <translation>
            <numerusform>%n change is no longer needed.</numerusform>
            <numerusform>%n changes are no longer needed.</numerusform>
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
    <name>breakeven::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>The %n selected cell(s)</source>
        <translation>
            <numerusform>The %n selected cell</numerusform>
            <numerusform>The %n selected cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) found.</source>
        <translation>
            <numerusform>%n cell found.</numerusform>
            <numerusform>%n cells found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be replaced.</source>
        <translation>
            <numerusform>%n of them can be replaced.</numerusform>
            <numerusform>%n of them can be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was replaced: %n cell(s) refuse it. Untick them, or change the replacement.</source>
        <translation>
            <numerusform>Nothing was replaced: %n cell refuses it. Untick it, or change the replacement.</numerusform>
            <numerusform>Nothing was replaced: %n cells refuse it. Untick them, or change the replacement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the document replaced. Undo reverses all of it.</source>
        <translation>
            <numerusform>%n cell of the document replaced. Undo reverses all of it.</numerusform>
            <numerusform>%n cells of the document replaced. Undo reverses all of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1 replaced. Undo reverses all of it.</source>
        <translation>
            <numerusform>%n cell of %1 replaced. Undo reverses all of it.</numerusform>
            <numerusform>%n cells of %1 replaced. Undo reverses all of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::ReviewStep</name>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>%n row added.</numerusform>
            <numerusform>%n rows added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>%n row changed.</numerusform>
            <numerusform>%n rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to correct first; or leave out the rows that have one.</source>
        <translation>
            <numerusform>%n problem to correct first; or leave out the rows that have one.</numerusform>
            <numerusform>%n problems to correct first; or leave out the rows that have one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) already the same.</source>
        <translation>
            <numerusform>%n row already the same.</numerusform>
            <numerusform>%n rows already the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created in other tables.</source>
        <translation>
            <numerusform>%n created in other tables.</numerusform>
            <numerusform>%n created in other tables.</numerusform>
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
    <name>breakeven::ui::SearchPalette</name>
    <message numerus="yes">
        <source>%n found. Up and Down choose, Enter goes there, Esc leaves.</source>
        <translation>
            <numerusform>%n found. Up and Down choose, Enter goes there, Esc leaves.</numerusform>
            <numerusform>%n found. Up and Down choose, Enter goes there, Esc leaves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::SheetStep</name>
    <message numerus="yes">
        <source>%n row(s) to take.</source>
        <translation>
            <numerusform>%n row to take.</numerusform>
            <numerusform>%n rows to take.</numerusform>
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
    <name>breakeven::ui::UnpaidRemark</name>
    <message numerus="yes">
        <source>%n contract(s) pay nothing, as they price activity and have none: %1.</source>
        <translation>
            <numerusform>%n contract pays nothing, as it prices activity and has none: %1.</numerusform>
            <numerusform>%n contracts pay nothing, as they price activity and have none: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakeven::ui::VersionsDialog</name>
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
    <message numerus="yes">
        <source>%n other row(s) use what is removed, and are removed too.</source>
        <translation>
            <numerusform>%n other row uses what is removed, and is removed too.</numerusform>
            <numerusform>%n other rows use what is removed, and are removed too.</numerusform>
        </translation>
    </message>
</context>
</TS>

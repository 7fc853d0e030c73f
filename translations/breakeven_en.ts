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
</TS>

#include "arrangements/arrangement_charts.h"
#include "arrangements/case_lines.h"
#include "arrangements/template_library.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/table/row_reader.h"
#include "insight/decision/business_case_findings.h"
#include "insight/decision/business_cases.h"
#include "insight/decision/printed_decisions.h"
#include "proposal/template/owned_rows.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"
#include "report/year_table.h"

namespace breakeven::ui::report {

namespace {

void addEffects(Flow& flow, const Contents& contents, const BusinessCase& found) {
    std::vector<YearRow> rows;
    for (const FigureLine& line : caseLines(contents.main().economy, found, contents.unit())) {
        YearRow row{line.title, {}, line.strong ? RowStyle::result : RowStyle::plain};
        for (const auto& figure : line.figures) row.cells.push_back({figure ? figure->shown : QString()});
        rows.push_back(std::move(row));
    }
    addCaption(flow, ReportText::tr("Effect on surplus, with the arrangement less without"),
               toQt(symbol(contents.unit())));
    addYearTable(flow, ReportText::tr("Organisation"), yearsOf(found), rows);
}

/// The notes on the rows it owns: each figure with where it comes from.
void addEvidence(Flow& flow, const Economy& economy, const std::string& arrangement) {
    TableData table;
    const double source = flow.width() * 0.5;
    table.columns = {{ReportText::tr("Assumption"), flow.width() - source, Qt::AlignLeft, true},
                     {ReportText::tr("Source"), source, Qt::AlignLeft, true}};
    const Table& notes = economy[TableId::notes];
    for (const RowPlace& place : ownedRows(economy, arrangement))
        if (place.table == TableId::notes) {
            const QString text = toQt(notes.at(place.row, "text"));
            const QString from = toQt(notes.at(place.row, "source"));
            // What is said of several rows is printed once.
            const bool said = std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow& row) {
                return row.cells[0].text == text && row.cells[1].text == from;
            });
            if (!said) table.rows.push_back({{{text}, {from}}});
        }
    if (table.rows.empty()) return;
    addCaption(flow, ReportText::tr("Evidence"));
    addTable(flow, table);
}

void addArrangement(Flow& flow, const Contents& contents, const BusinessCase& found) {
    const Economy& economy = contents.main().economy;
    const RowReader row(economy, TableId::arrangements,
                        *economy[TableId::arrangements].find({found.arrangement}));
    addHeading(flow, toQt(row.text("name")), 2, true, wordTitle(row.text("kind")));
    if (const auto kind = arrangementTemplate(row.text("kind")))
        addParagraph(flow, templateText(kind->summary) + ' ' + templateText(kind->money));
    addParagraph(flow, sentencesOf(businessCaseFindings(economy, printed(found, contents.unit()))));
    addEffects(flow, contents, found);
    addEvidence(flow, economy, found.arrangement);
}

bool anyEnabled(const Economy& economy) {
    const auto rows = readers(economy, TableId::arrangements);
    return std::any_of(rows.begin(), rows.end(), [](const RowReader& row) { return row.yes("enabled"); });
}

} // namespace

void addArrangements(Flow& flow, const Contents& contents) {
    if (!contents.goesOn() || !anyEnabled(contents.main().economy)) return;
    flow.breakPage();
    auto cases = BusinessCases::ofEnabled(contents.document, contents.main().code);
    if (!cases) return;
    for (bool first = true; contents.goesOn();) {
        const auto found = cases->next(contents.options.goOn);
        if (found.empty()) return;
        for (const auto& one : found) {
            if (!one) continue;
            if (std::exchange(first, false))
                addHeading(flow, ReportText::tr("Arrangements"), 1);
            else
                flow.breakPage(millimetres(110));
            addArrangement(flow, contents, *one);
        }
    }
}

} // namespace breakeven::ui::report

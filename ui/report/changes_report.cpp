#include "report/changes_report.h"

#include "desk/chart_figures.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/written_time.h"
#include "economy/reading/document_names.h"
#include "report/report_text.h"
#include "report/running_head.h"
#include "report/text_block.h"
#include "report/year_table.h"
#include "versions/cell_words.h"

namespace breakeven::ui {

using namespace report;

namespace {

constexpr unsigned mostChanges = 5000;

QString scenarioWords(const Economy& economy, const QString& scenario) {
    return scenario.isEmpty() || scenario == QLatin1String("base")
               ? ReportText::tr("Base")
               : toQt(rowName(economy, TableId::scenarios, toCore(scenario)));
}

void addTitle(Flow& flow, const ChangesReportContent& content) {
    addHeading(flow, ReportText::tr("What changed since “%1”").arg(toQt(content.since.name)), 1);
    QStringList sentences{
        ReportText::tr("The version was made on %1.").arg(writtenMoment(content.since.made)),
        ReportText::tr("This is the document as at %1.").arg(content.date)};
    const auto changes = static_cast<int>(content.since.changes.size());
    sentences << (changes > 0 ? ReportText::tr("%n cell(s) or row(s) differ.", nullptr, changes)
                              : ReportText::tr("No cells or rows differ."));
    addParagraph(flow, sentences.join(' '), bodyStyle(11, ink::heading), points(8));
}

YearRow effectRow(const ChangesReportContent& content, const SurplusEffect::Line& line, RowStyle style) {
    const bool isThere = content.now[TableId::organisations].find({line.org}).has_value();
    const Economy& named = isThere || line.org == "economy" ? content.now : content.since.then;
    YearRow row{line.org == "economy" ? ReportText::tr("Whole economy")
                                      : toQt(organisationName(named, line.org)),
                {},
                style};
    for (const std::optional<Money>& amount : line.years)
        row.cells.push_back(amount ? changeCell(*amount, content.unit) : TableCell{QStringLiteral("·")});
    return row;
}

void addEffect(Flow& flow, const ChangesReportContent& content) {
    addHeading(flow, ReportText::tr("Effect on the surplus"), 2);
    if (!content.effect) {
        addParagraph(flow, ReportText::tr("The figures cannot be compared: %1")
                               .arg(problemLines(content.now, content.effect.problems)));
        return;
    }
    const SurplusEffect& effect = *content.effect;
    if (effect.organisations.empty()) {
        addParagraph(flow, ReportText::tr("No organisation's surplus or deficit differs in any year."));
        return;
    }
    addCaption(flow, ReportText::tr("Surplus/(deficit) now, less that at the version"),
               ReportText::tr("%1; scenario: %2")
                   .arg(toQt(symbol(content.unit)), scenarioWords(content.now, toQt(content.scenario))));
    std::vector<YearRow> rows;
    for (const SurplusEffect::Line& line : effect.organisations)
        rows.push_back(effectRow(content, line, RowStyle::plain));
    rows.push_back(effectRow(content, effect.economy, RowStyle::result));
    addYearTable(flow, ReportText::tr("Organisation"), effect.years, rows);
    addParagraph(flow,
                 ReportText::tr("Organisations whose surplus is unchanged are left out. A dot marks a year "
                                "that only one of the two projects."),
                 bodyStyle(8, ink::muted));
}

QString thenWords(const ChangesReportContent& content, const AuditedChange& change) {
    const DocumentDifference& what = change.what;
    if (what.kind != DocumentDifference::Kind::cell)
        return what.kind == DocumentDifference::Kind::came ? ReportText::tr("not there")
                                                           : ReportText::tr("there");
    return change.operation == "add" || change.operation == "multiply"
               ? toQt(what.before)
               : heldWords(content.since.then, what.place, what.before);
}

QString nowWords(const ChangesReportContent& content, const AuditedChange& change) {
    const DocumentDifference& what = change.what;
    if (what.kind != DocumentDifference::Kind::cell)
        return what.kind == DocumentDifference::Kind::came ? ReportText::tr("there")
                                                           : ReportText::tr("not there");
    return change.operation == "add" || change.operation == "multiply"
               ? ReportText::tr("%1: %2").arg(wordTitle(change.operation), toQt(what.after))
               : heldWords(content.now, what.place, what.after);
}

QString placeWords(const ChangesReportContent& content, const AuditedChange& change) {
    const Economy& there =
        change.what.kind == DocumentDifference::Kind::went ? content.since.then : content.now;
    const QString words = cellWords(there, change.what.place);
    return change.scenario.empty() ? words
                                   : ReportText::tr("%1, in scenario %2")
                                         .arg(words, scenarioWords(content.now, toQt(change.scenario)));
}

void addChanges(Flow& flow, const ChangesReportContent& content) {
    if (content.since.changes.empty()) return;
    addHeading(flow, ReportText::tr("Every change"), 2);
    TableData table;
    const double width = flow.width();
    table.typeSize = 7.5;
    table.columns = {{ReportText::tr("Cell or row"), width * 0.29, Qt::AlignLeft, true},
                     {ReportText::tr("At the version"), width * 0.14, Qt::AlignRight, true},
                     {ReportText::tr("Now"), width * 0.14, Qt::AlignRight, true},
                     {ReportText::tr("By whom, when"), width * 0.18, Qt::AlignLeft, true},
                     {ReportText::tr("Why, from the notes"), width * 0.25, Qt::AlignLeft, true}};
    for (const AuditedChange& change : content.since.changes) {
        if (table.rows.size() == mostChanges) break;
        QStringList by{toQt(change.who), change.when.empty() ? QString() : writtenMoment(change.when)};
        by.removeAll(QString());
        QStringList reasons;
        for (const std::string& reason : change.reasons) reasons << toQt(reason);
        table.rows.push_back({{{placeWords(content, change)},
                               {thenWords(content, change)},
                               {nowWords(content, change)},
                               {by.join(QStringLiteral(", "))},
                               {reasons.join(QStringLiteral("; "))}}});
    }
    addTable(flow, table);
    if (content.since.changes.size() > mostChanges)
        addParagraph(flow,
                     ReportText::tr("The first %1 are listed; the command line writes all of them as CSV.")
                         .arg(mostChanges));
}

void addLockTable(Flow& flow, const Economy& economy, const std::vector<CellLock>& locks) {
    TableData table;
    const double width = flow.width();
    table.columns = {{ReportText::tr("Locked"), width * 0.38, Qt::AlignLeft, true},
                     {ReportText::tr("By whom"), width * 0.18, Qt::AlignLeft, true},
                     {ReportText::tr("When"), width * 0.16, Qt::AlignLeft, true},
                     {ReportText::tr("Why"), width * 0.28, Qt::AlignLeft, true}};
    for (const CellLock& lock : locks)
        table.rows.push_back({{{labelOf(economy, lock.cells)},
                               {toQt(lock.author)},
                               {writtenDay(lock.date)},
                               {toQt(lock.reason)}}});
    addTable(flow, table);
}

void addLocks(Flow& flow, const ChangesReportContent& content) {
    addHeading(flow, ReportText::tr("Locks"), 2);
    if (content.since.locks.empty()) {
        addParagraph(flow, ReportText::tr("Nothing is locked."));
    } else {
        addCaption(flow, ReportText::tr("In force now"));
        addLockTable(flow, content.now, content.since.locks);
    }
    if (content.since.unlocked.empty()) return;
    addCaption(flow, ReportText::tr("In force at the version, unlocked since"));
    addLockTable(flow, content.since.then, content.since.unlocked);
}

} // namespace

BoardReport changesReport(const ChangesReportContent& content) {
    Flow flow(a4());
    addTitle(flow, content);
    addEffect(flow, content);
    addChanges(flow, content);
    addLocks(flow, content);
    BoardReport report{
        ReportText::tr("%1: what changed since “%2”").arg(content.title, toQt(content.since.name)),
        flow.takeSheets()};
    addRunningHeads(report.pages,
                    {content.title, ReportText::tr("Changes since a version"),
                     ReportText::tr("Since %1").arg(toQt(content.since.name))},
                    false);
    return report;
}

} // namespace breakeven::ui

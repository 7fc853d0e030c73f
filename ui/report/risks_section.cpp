#include "charts/chance_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "economy/table/value.h"
#include "insight/uncertainty/fan_findings.h"
#include "report/outlook_chart.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"
#include "report/year_table.h"

namespace breakeven::ui::report {

namespace {

TableCell chanceCell(const std::optional<Chance>& chance) {
    return {chance ? toQt(chanceText(*chance)) : QStringLiteral("·")};
}

/// One cell for each year of the projection.
template<class Cell>
YearRow rowOf(const QString& label, const Contents& contents, RowStyle style, const Cell& cell) {
    YearRow row{label, {}, style};
    for (std::size_t index = 0; index < contents.main().projection.years.size(); ++index)
        row.cells.push_back(cell(index));
    return row;
}

void addPercentiles(Flow& flow, const Contents& contents, const Fan& fan) {
    const MoneyUnit unit = contents.unit();
    std::vector<YearRow> rows;
    const auto add = [&](const QString& label, RowStyle style, const auto& amount) {
        rows.push_back(rowOf(label, contents, style, [&](std::size_t index) {
            const FanYear* year = fan.at(index);
            return year ? amountCell(amount(*year), unit) : TableCell{QStringLiteral("·")};
        }));
    };
    for (std::size_t p = toldPercentiles.size(); p-- > 0;)
        add(ReportText::tr("%1 at or below").arg(percentileText(toldPercentiles[p])), RowStyle::plain,
            [p](const FanYear& year) { return year.percentiles[p]; });
    add(ReportText::tr("Central"), RowStyle::result, [](const FanYear& year) { return year.central; });
    addCaption(flow, ReportText::tr("Surplus/(deficit) in all futures"), toQt(symbol(unit)));
    addYearTable(flow, ReportText::tr("Share of futures"), contents.main().projection.years, rows);
}

void addChances(Flow& flow, const Contents& contents, const Prospects& prospects) {
    std::vector<YearRow> rows;
    for (const ChanceLine& line : chanceLines(prospects))
        rows.push_back(rowOf(textOf({line.title, {}}), contents, RowStyle::plain, [&](std::size_t index) {
            const ProspectYear* year = prospects.at(index);
            return chanceCell(year ? line.of(*year) : std::nullopt);
        }));
    addCaption(flow, ReportText::tr("Chances by year"), ReportText::tr("share of futures"));
    addYearTable(flow, ReportText::tr("Chance"), contents.main().projection.years, rows);
}

/// Who breaks even, by organisation.
void addByOrganisation(Flow& flow, const Contents& contents) {
    if (!contents.hasSeveralOrganisations()) return;
    const MoneyUnit unit = contents.unit();
    TableData table;
    const double column = millimetres(18);
    table.columns = {{ReportText::tr("Organisation"), flow.width() - 6 * column, Qt::AlignLeft, true}};
    for (const QString& title :
         {ReportText::tr("1 in 10 at or below"), ReportText::tr("Central"),
          ReportText::tr("1 in 10 at or above"), ReportText::tr("Break-even or better"),
          ReportText::tr("Never breaks even"), ReportText::tr("Cash has run out")})
        table.columns.push_back({title, column, Qt::AlignRight, true});
    const auto add = [&](const Outlook& outlook, RowStyle style) {
        const Fan surplus = fanOf(contents, outlook, DrawnFigure::surplus);
        if (surplus.isEmpty()) return;
        const Prospects chances = prospects(*contents.futures(), outlook);
        const FanYear& last = surplus.last();
        const bool told = !chances.isEmpty();
        table.rows.push_back({{{toQt(outlook.name)},
                               amountCell(last.percentiles[1], unit),
                               amountCell(last.central, unit),
                               amountCell(last.percentiles[5], unit),
                               chanceCell(last.chance),
                               chanceCell(told ? std::optional(chances.neverBreaksEven) : std::nullopt),
                               chanceCell(told ? chances.last().cashRunOut : std::nullopt)},
                              style});
    };
    for (const Outlook& outlook : contents.main().organisations) add(outlook, RowStyle::plain);
    add(contents.main().whole, RowStyle::result);
    addCaption(flow,
               ReportText::tr("Surplus/(deficit) and chances by organisation in %1")
                   .arg(toQt(toText(contents.main().projection.years.back()))),
               toQt(symbol(unit)));
    addTable(flow, table);
}

/// "Pay, rate" of a range on its own, the name of a group of several.
QString barTitle(const Economy& economy, const TornadoBar& bar) {
    return bar.isGroup ? ReportText::tr("%1: %2 and others")
                             .arg(toQt(readableCode(bar.code)), cellTitle(economy, bar.cell))
                       : cellTitle(economy, bar.cell);
}

TableCell poundsCell(const std::optional<Money>& pounds, MoneyUnit unit) {
    return pounds ? amountCell(*pounds, unit) : TableCell{QStringLiteral("·")};
}

/// What each uncertainty alone does to the result of the last year, the largest first.
void addTornado(Flow& flow, const Contents& contents, const Tornado& tornado) {
    constexpr std::size_t most = 15; ///< that a board reads
    if (tornado.bars.empty()) return;
    const MoneyUnit unit = contents.unit();
    TableData table;
    const double column = millimetres(20);
    table.columns = {{ReportText::tr("Uncertainty"), flow.width() - 4 * column, Qt::AlignLeft, true},
                     {ReportText::tr("Result if low"), column, Qt::AlignRight, true},
                     {ReportText::tr("Result if high"), column, Qt::AlignRight, true},
                     {ReportText::tr("Swing"), column, Qt::AlignRight, true},
                     {ReportText::tr("Share of the variance"), column, Qt::AlignRight, true}};
    for (std::size_t i = 0; i < std::min(most, tornado.bars.size()); ++i) {
        const TornadoBar& bar = tornado.bars[i];
        const TornadoAmounts amounts = amountsOf(bar);
        table.rows.push_back({{{barTitle(contents.main().economy, bar)},
                               poundsCell(amounts.low, unit),
                               poundsCell(amounts.high, unit),
                               poundsCell(amounts.swing, unit),
                               chanceCell(Chance{bar.share, 0})}});
    }
    addCaption(
        flow,
        ReportText::tr("What moves the result of %1 most")
            .arg(toQt(toText(contents.main().projection.years.back()))),
        ReportText::tr("%1; one uncertainty at a time, at its low and its high").arg(toQt(symbol(unit))));
    addTable(flow, table);
    if (tornado.bars.size() > most)
        addParagraph(flow,
                     ReportText::tr("Of %1 uncertainties the %2 largest are shown.")
                         .arg(QString::number(tornado.bars.size()), QString::number(most)),
                     bodyStyle(8.5, ink::muted));
}

/// What is noted of a range, or where nothing is, of its cell.
QString reasonOf(const Economy& economy, const Table& ranges, std::size_t row) {
    const Table& notes = economy[TableId::notes];
    const std::string own = toText(ranges.address(row));
    QStringList ofRange, ofCell;
    for (std::size_t note = 0; note < notes.size(); ++note) {
        const std::string& about = notes.at(note, "cell");
        const bool isOwn = about == own || about.rfind(own + ":", 0) == 0;
        if (!isOwn && about != ranges.at(row, "cell")) continue;
        QString reason = toQt(notes.at(note, "text"));
        if (const std::string& source = notes.at(note, "source"); !source.empty())
            reason = ReportText::tr("%1 (%2)").arg(reason, toQt(source));
        (isOwn ? ofRange : ofCell) << reason;
    }
    return (ofRange.isEmpty() ? ofCell : ofRange).join(' ');
}

/// A low, a likely value or a high as it is typed, with no more places than a board reads.
QString limitText(const std::string& text) {
    constexpr std::size_t longest = 6; ///< "104.5%"
    if (text.empty()) return {};
    if (!text.ends_with('%')) return toQt(formatNumber(numberIn(text), 2));
    return toQt(text.size() > longest ? formatRate(numberIn(text), 1) : formatRate(numberIn(text)));
}

void addRanges(Flow& flow, const Contents& contents) {
    const Economy& economy = contents.document;
    const Table& ranges = economy[TableId::uncertainties];
    addHeading(flow, ReportText::tr("What is uncertain, and why"), 2);
    addParagraph(flow,
                 ReportText::tr("One future in ten lies below the low of a range and one in ten above its "
                                "high; where they are limits, none does. Ranges in one group move together."),
                 bodyStyle(8.5, ink::muted));
    TableData table;
    const double width = flow.width();
    table.typeSize = 7.5;
    table.columns = {{ReportText::tr("Figure"), width * 0.45, Qt::AlignLeft, true},
                     {ReportText::tr("Change"), width * 0.12, Qt::AlignLeft, true},
                     {ReportText::tr("Low"), width * 0.09, Qt::AlignRight, true},
                     {ReportText::tr("Likely"), width * 0.09, Qt::AlignRight, true},
                     {ReportText::tr("High"), width * 0.09, Qt::AlignRight, true},
                     {ReportText::tr("Group"), width * 0.11, Qt::AlignLeft, true},
                     {ReportText::tr("Why"), width * 0.05, Qt::AlignRight, true}};
    QStringList reasons; // each told once, below
    const auto numberOf = [&](const QString& reason) {
        if (reason.isEmpty()) return QString();
        if (!reasons.contains(reason)) reasons << reason;
        return QString::number(reasons.indexOf(reason) + 1);
    };
    for (std::size_t row = 0; row < ranges.size(); ++row) {
        const auto limit = [&](const char* column) {
            return limitText(economy.effectiveText(TableId::uncertainties, row, column));
        };
        const auto word = [&](const char* column) {
            return wordTitle(economy.effectiveText(TableId::uncertainties, row, column));
        };
        QString change = word("change");
        if (economy.effectiveText(TableId::uncertainties, row, "range") == "limits")
            change = ReportText::tr("%1, limits").arg(change);
        table.rows.push_back(
            {{{cellTitle(economy, ranges.at(row, "cell"))},
              {change},
              {limit("low")},
              {limit("central")},
              {limit("high")},
              {toQt(readableCode(economy.effectiveText(TableId::uncertainties, row, "group")))},
              {numberOf(reasonOf(economy, ranges, row))}}});
    }
    addTable(flow, table);
    for (qsizetype i = 0; i < reasons.size(); ++i)
        addParagraph(flow, QStringLiteral("%1. %2").arg(i + 1).arg(reasons[i]), bodyStyle(8, ink::muted));
}

} // namespace

void addRisks(Flow& flow, const Contents& contents) {
    if (!contents.futures()) return;
    const Outlook& whole = contents.main().whole;
    const Fan surplus = fanOf(contents, whole, DrawnFigure::surplus);
    if (surplus.isEmpty()) return;
    const Prospects chances = prospects(*contents.futures(), whole);
    flow.breakPage();
    addHeading(flow, ReportText::tr("Risks and sensitivities"), 1);
    QString sentences;
    for (const Message& finding : chanceFindings(surplus, chances)) sentences += textOf(finding) + ' ';
    addParagraph(flow, sentences.trimmed());
    addFanChart(flow, contents, surplus, whole, millimetres(72));
    addPercentiles(flow, contents, surplus);
    if (!chances.isEmpty()) flow.keepTogether([&] { addChances(flow, contents, chances); });
    addParagraph(flow,
                 textOf(drawsFinding(surplus.draws)) + ' ' +
                     ReportText::tr("Chances depend on the ranges below and are no more certain than they "
                                    "are; ranges set in stable years have proved too narrow."),
                 bodyStyle(8.5, ink::muted));
    if (!contents.goesOn()) return;
    flow.keepTogether([&] { addByOrganisation(flow, contents); });
    flow.keepTogether([&] { addTornado(flow, contents, contents.options.risks->tornado); });
    addRanges(flow, contents);
}

} // namespace breakeven::ui::report

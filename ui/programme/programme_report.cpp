#include "programme/programme_report.h"

#include "charts/fan_plot.h"
#include "charts/figure_text.h"
#include "charts/forest_paint.h"
#include "charts/series_plot.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "insight/programme/pooled_kinds.h"
#include "insight/programme/programme_findings.h"
#include "programme/programme_charts.h"
#include "report/running_head.h"
#include "report/table.h"
#include "report/text_block.h"
#include "report/year_table.h"

#include <QCoreApplication>

#include <utility>

namespace breakeven::ui {

using namespace report;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeReport)
};

MoneyUnit printedUnit(MoneyUnit unit) { return unit == MoneyUnit::millions ? unit : MoneyUnit::thousands; }

/// A band across the page with what the report is of.
void addTitle(Flow& flow, const ProgrammeReportContent& content) {
    Block block;
    block.height = millimetres(34);
    block.place = [content, width = flow.width()](Sheet& page, QPointF corner) {
        const QRectF band(corner, QSizeF(width, millimetres(28)));
        page.marks.push_back(BoxMark{band, ink::heading});
        QPointF at = corner + QPointF(millimetres(5), millimetres(5));
        const TypeStyle title = strongStyle(20, Qt::white), line = bodyStyle(11, Qt::white);
        write(page, at, Words::tr("A programme of many places"), title);
        at.ry() += title.lineHeight;
        const QString of = content.kind.empty() ? Words::tr("All arrangements") : wordTitle(content.kind);
        write(page, at,
              fitted(content.date.isEmpty()
                         ? Words::tr("%1; figures of %2").arg(of, yearText(content.year))
                         : Words::tr("%1; figures of %2; %3").arg(of, yearText(content.year), content.date),
                     line, width - millimetres(10)),
              line);
    };
    flow.add(std::move(block));
}

TableCell moneyCell(const std::optional<Money>& amount, MoneyUnit unit) {
    return amount ? amountCell(*amount, unit) : TableCell{QStringLiteral("·")};
}

QString shareOf(const SiteArrangement& one, FinancialYear year) {
    const auto share = one.shareIn(year);
    if (!share) return QStringLiteral("·");
    return (share->observed ? Words::tr("%1 observed") : Words::tr("%1 planned"))
        .arg(toQt(shareText(share->share)));
}

QString orDot(const std::string& text) { return text.empty() ? QStringLiteral("·") : toQt(text); }

TableRow rowOf(const Site& site, const SiteArrangement& one, FinancialYear year, MoneyUnit unit) {
    TableRow row;
    row.cells = {{toQt(site.found.name)},
                 {toQt(one.name)},
                 {yearText(one.start)},
                 moneyCell(one.effectIn(year), unit),
                 moneyCell(one.cumulativeIn(year), unit),
                 amountCell(one.oneOff, unit),
                 amountCell(one.netPresentValue, unit),
                 {one.payback ? yearText(*one.payback) : QStringLiteral("·")},
                 {orDot(realisedText(one.realised))},
                 {shareOf(one, year)}};
    return row;
}

void addSites(Flow& flow, const ProgrammeReportContent& content) {
    const MoneyUnit unit = printedUnit(content.unit);
    addHeading(flow, Words::tr("The sites"), 1);
    for (const std::string& kind : content.programme.kinds()) {
        if (!content.kind.empty() && kind != content.kind) continue;
        TableData table;
        table.typeSize = 7.5;
        const double width = flow.width();
        const auto column = [&](const QString& title, double part, Qt::Alignment alignment,
                                bool wraps = false) {
            table.columns.push_back({title, width * part, alignment, wraps});
        };
        column(Words::tr("Site"), 0.14, Qt::AlignLeft, true);
        column(Words::tr("Arrangement"), 0.19, Qt::AlignLeft, true);
        column(Words::tr("Starts"), 0.07, Qt::AlignLeft);
        column(Words::tr("Effect %1").arg(yearText(content.year)), 0.08, Qt::AlignRight, true);
        column(Words::tr("Up to then"), 0.08, Qt::AlignRight, true);
        column(Words::tr("One-off cost"), 0.07, Qt::AlignRight, true);
        column(Words::tr("Present value"), 0.08, Qt::AlignRight, true);
        column(Words::tr("Pays back"), 0.08, Qt::AlignRight, true);
        column(Words::tr("Realised (80% interval)"), 0.12, Qt::AlignRight, true);
        column(Words::tr("Effect as a share"), 0.09, Qt::AlignRight, true);
        for (const Site& site : content.programme.sites)
            for (const SiteArrangement& one : site.arrangements)
                if (one.kind == kind && !hasErrors(one.problems))
                    table.rows.push_back(rowOf(site, one, content.year, unit));
        if (table.rows.empty()) continue;
        addCaption(flow, wordTitle(kind), toQt(symbol(unit)));
        addTable(flow, table);
    }
}

/// Sites and arrangements without figures, each with its reason.
void addUnopened(Flow& flow, const ProgrammeReportContent& content) {
    TableData table;
    table.typeSize = 8;
    table.columns = {{Words::tr("Site"), flow.width() * 0.3, Qt::AlignLeft, true},
                     {Words::tr("Why it has no figures"), flow.width() * 0.7, Qt::AlignLeft, true}};
    const auto add = [&](const QString& name, const std::vector<Problem>& problems) {
        if (hasErrors(problems)) table.rows.push_back({{{name}, {textOf(problems.front().message)}}});
    };
    for (const Site& site : content.programme.sites) {
        add(toQt(site.found.name), site.problems);
        for (const SiteArrangement& one : site.arrangements)
            add(Words::tr("%1, %2").arg(toQt(site.found.name), toQt(one.name)), one.problems);
    }
    if (table.rows.empty()) return;
    addHeading(flow, Words::tr("Left out"), 2);
    addTable(flow, table);
}

void addForest(Flow& flow, const ForestData& data) {
    addDrawing(
        flow, forestHeight(data, printStyle()) / printUnitsPerMillimetre() * unitsPerMillimetre,
        [data](QPainter& painter, const QRectF& area) {
            paintForest(painter, area, unitsPerMillimetre, data);
        },
        data.finding);
}

void addPooled(Flow& flow, const ProgrammeReportContent& content, const PooledKind& kind, bool first) {
    constexpr std::size_t sitesOnAPage = 28;
    const auto parts = parted(forestOf(content.programme, kind), sitesOnAPage);
    flow.keepTogether([&] {
        if (first) addHeading(flow, Words::tr("The sites combined"), 1);
        addHeading(flow, titleOf(kind), 2);
        addParagraph(flow, findingOf(kind), bodyStyle(10));
        if (!parts.front().rows.empty()) addForest(flow, parts.front());
    });
    for (auto part = parts.begin() + 1; part != parts.end(); ++part) addForest(flow, *part);
}

void addTogether(Flow& flow, const ProgrammeReportContent& content) {
    bool first = true;
    for (const PooledKind& kind : pooledKinds(content.programme, content.year)) {
        if (!content.kind.empty() && kind.kind != content.kind) continue;
        if (first) flow.breakPage(millimetres(120));
        addPooled(flow, content, kind, std::exchange(first, false));
    }
}

void addSpread(Flow& flow, const Replication& replication, MoneyUnit unit) {
    std::vector<FinancialYear> years;
    YearRow reached{Words::tr("Places that have begun"), {}, RowStyle::plain};
    YearRow whole{Words::tr("Gain if all had begun"), {}, RowStyle::plain};
    YearRow low{Words::tr("1 in 10 at or below"), {}, RowStyle::plain};
    YearRow high{Words::tr("1 in 10 at or above"), {}, RowStyle::plain};
    YearRow gain{Words::tr("Gain under the spread"), {}, RowStyle::result};
    for (std::size_t t = 0; t < replication.years.size(); ++t) {
        const ReplicationYear& year = replication.years[t];
        years.push_back(year.year);
        reached.cells.push_back({toQt(shareText(year.reached))});
        whole.cells.push_back(amountCell(year.whole, unit));
        low.cells.push_back(amountCell(replication.fan.years[t].percentiles[1], unit));
        high.cells.push_back(amountCell(replication.fan.years[t].percentiles[5], unit));
        gain.cells.push_back(amountCell(year.gain, unit));
    }
    addCaption(flow, Words::tr("What all places would gain"), toQt(symbol(unit)));
    addYearTable(flow, Words::tr("By year"), years, {reached, whole, low, high, gain});
}

void addCopies(Flow& flow, const ProgrammeReportContent& content) {
    if (!content.replication) return;
    const Replication& replication = *content.replication;
    const MoneyUnit unit = printedUnit(content.unit);
    flow.breakPage(millimetres(140));
    addHeading(flow, Words::tr("Copied elsewhere"), 1);
    addParagraph(flow, findingOf(replication), bodyStyle(10));
    if (replication.years.empty()) return;
    const FanChartData fan = gainOf(replication, unit);
    addCaption(
        flow, fan.figure,
        Words::tr("%1; bands of 9, 8 and 5 of 10 futures, dashed: the median").arg(toQt(symbol(unit))));
    addDrawing(
        flow, millimetres(64),
        [fan](QPainter& painter, const QRectF& area) { paintFan(painter, area, unitsPerMillimetre, fan); },
        fan.finding);
    const SeriesChartData spread = spreadOf(replication);
    addCaption(flow, spread.title);
    addDrawing(
        flow, millimetres(40),
        [spread](QPainter& painter, const QRectF& area) {
            paintSeries(painter, area, unitsPerMillimetre, spread);
        },
        spread.finding);
    flow.keepTogether([&] { addSpread(flow, replication, unit); });
    TableData table;
    table.typeSize = 8;
    table.columns = {
        {Words::tr("Place"), flow.width() * 0.35, Qt::AlignLeft, true},
        {Words::tr("Gain of all years, begun at once"), flow.width() * 0.25, Qt::AlignRight, true},
        {Words::tr("Remark"), flow.width() * 0.4, Qt::AlignLeft, true}};
    for (const ReplicatedSite& site : replication.sites) {
        const QString remark = site.hasItAlready          ? Words::tr("already has such an arrangement")
                               : hasErrors(site.problems) ? textOf(site.problems.front().message)
                                                          : QString();
        table.rows.push_back({{{toQt(site.found.name)},
                               site.replica ? amountCell(site.total, unit) : TableCell{QStringLiteral("·")},
                               {remark}}});
    }
    addCaption(flow, Words::tr("Place by place"), toQt(symbol(unit)));
    addTable(flow, table);
}

void addReading(Flow& flow) {
    flow.breakPage(millimetres(60));
    addHeading(flow, Words::tr("How to read this"), 1);
    addList(
        flow,
        {Words::tr("The effect of an arrangement is the surplus of its economy with it, less the surplus "
                   "without it, the others at the site unchanged. Payments between organisations of the "
                   "economy cancel out."),
         Words::tr("Present value excludes external support, which is given, not earned. It is discounted at "
                   "3.5% a year to the base year of the site."),
         Words::tr("Realised is the saving measured so far as a share of the saving planned by then. Its "
                   "interval reflects ordinary variation in the months before the start."),
         Words::tr(
             "Shares are pooled by the method of DerSimonian and Laird: the more certain a site, the greater "
             "its weight. What another site should expect allows for differences between sites."),
         Words::tr("Plans with neither a range nor measures do not show how certain they are, and are left "
                   "out of the pooled figures."),
         Words::tr("Copies are assumed to keep 55% of an effect, or another share if one was chosen, with a "
                   "range of 25% to 100%: reviews of programmes brought to scale found 45% to 75%.")},
        bodyStyle(9.5));
}

} // namespace

BoardReport programmeReport(const ProgrammeReportContent& content) {
    Flow flow(a4());
    addTitle(flow, content);
    QStringList sentences;
    for (const Message& finding : programmeFindings(content.programme, content.year))
        sentences << textOf(finding);
    addParagraph(flow, sentences.join(' '), bodyStyle(12, ink::heading), points(8));
    addSites(flow, content);
    addUnopened(flow, content);
    addTogether(flow, content);
    addCopies(flow, content);
    addReading(flow);
    BoardReport report{Words::tr("A programme of many places"), flow.takeSheets()};
    addRunningHeads(
        report.pages,
        {report.title, Words::tr("Programme report"), Words::tr("Figures of %1").arg(yearText(content.year))},
        false);
    return report;
}

} // namespace breakeven::ui

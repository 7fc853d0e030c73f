#include "programme/programme_charts.h"

#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "insight/programme/programme_findings.h"
#include "proposal/programme/replication_findings.h"
#include "theme/colours.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeCharts)
};

QString joined(const std::vector<Message>& findings) {
    QStringList sentences;
    for (const Message& finding : findings) sentences << textOf(finding);
    return sentences.join(' ');
}

ForestData::Row rowOf(const QString& name, double effect, const EffectInterval& interval) {
    ForestData::Row row;
    row.name = name;
    row.interval = {interval.low, interval.high};
    row.effect = {effect, Words::tr("%1 (%2)").arg(toQt(shareText(effect)), toQt(intervalText(interval)))};
    return row;
}

ForestData::Row rowOf(const Site& site, const PooledSite& pooled) {
    ForestData::Row row = rowOf(toQt(site.found.name), pooled.share.share, pooled.interval);
    row.weight = pooled.weight;
    row.weightText = toQt(shareText(pooled.weight));
    row.observed = pooled.share.observed;
    row.says =
        (row.observed ? Words::tr("%1, %2: %3 observed, with a weight of %4")
                      : Words::tr("%1, %2: %3 planned, with a weight of %4"))
            .arg(row.name, toQt(site.arrangements[pooled.arrangement].name), row.effect.text, row.weightText);
    return row;
}

} // namespace

QString titleOf(const PooledKind& kind) {
    const QString word = wordTitle(kind.kind);
    return kind.of == ShareOf::activity ? Words::tr("%1: activity").arg(word)
                                        : Words::tr("%1: cost").arg(word);
}

QString findingOf(const PooledKind& kind) {
    return joined(pooledFindings(kind, toCore(wordTitle(kind.kind))));
}

QString findingOf(const Replication& replication) { return joined(replicationFindings(replication)); }

ForestData forestOf(const Programme& programme, const PooledKind& kind) {
    ForestData data;
    data.title = Words::tr("What the sites show about %1").arg(titleOf(kind));
    data.effectName = kind.of == ShareOf::activity ? Words::tr("less of the activity it acts on")
                                                   : Words::tr("less of the cost it acts on");
    data.numberText = [](double number) { return toQt(shareText(number)); };
    data.finding = findingOf(kind);
    for (const PooledSite& site : kind.sites) data.rows.push_back(rowOf(programme.sites[site.site], site));
    if (!kind.pooled) return data;
    data.pooled = rowOf(Words::tr("All together"), kind.pooled->effect, kind.pooled->interval80);
    data.pooled->weightText = toQt(shareText(1));
    data.pooled->says = Words::tr("All together: %1").arg(data.pooled->effect.text);
    if (const auto& next = kind.pooled->newSite80) {
        data.prediction = rowOf(Words::tr("Another site"), kind.pooled->effect, *next);
        data.prediction->effect.text = toQt(intervalText(*next));
        data.prediction->says = Words::tr("Another site should expect %1").arg(data.prediction->effect.text);
    }
    return data;
}

SeriesChartData spreadOf(const Replication& replication) {
    SeriesChartData data;
    data.title = Words::tr("Share of places that have begun");
    data.figures = Figures::rate;
    data.startsWithOutturn = false;
    YearSeries reached;
    reached.name = Words::tr("have begun");
    reached.colour = coloursFor(QGuiApplication::palette()).accent;
    for (const ReplicationYear& year : replication.years) {
        data.years.push_back(year.year);
        reached.values.emplace_back(year.reached);
    }
    data.series.push_back(std::move(reached));
    if (!replication.years.empty())
        data.finding = Words::tr("By %1 %2 of the places have begun.")
                           .arg(yearText(replication.years.back().year),
                                toQt(shareText(replication.years.back().reached)));
    return data;
}

FanChartData gainOf(const Replication& replication, MoneyUnit unit) {
    FanChartData data;
    data.subject = Words::tr("All places");
    data.figure = Words::tr("Gain of the economies");
    data.unit = unit;
    data.finding = findingOf(replication);
    if (replication.years.empty()) return data;
    // The fan opens in the year before, in which nobody gains anything yet.
    data.years.push_back(replication.years.front().year - 1);
    data.exact.emplace_back(Money{});
    data.fan = replication.fan;
    data.fan.name = toCore(data.subject);
    FanYear before;
    before.year = data.years.front();
    before.chance.share = 1;
    for (FanYear& year : data.fan.years) ++year.index;
    data.fan.years.insert(data.fan.years.begin(), before);
    for (const ReplicationYear& year : replication.years) {
        data.years.push_back(year.year);
        data.exact.emplace_back(year.gain);
    }
    return data;
}

} // namespace breakeven::ui

#include "measures/measures_model.h"

#include "charts/figure_text.h"
#include "charts/month_frame.h"
#include "document/message_text.h"
#include "document/question.h"
#include "document/sentences.h"
#include "insight/measure/measure_findings.h"
#include "theme/icons.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

QString titleOf(const auto& word) { return textOf(message(title(word))); }

} // namespace

QString iconOf(Variation variation, Better better) {
    if (variation == Variation::common) return QStringLiteral("variation-common");
    const bool up = (variation == Variation::improvement) == (better == Better::up);
    const QString way = up ? QStringLiteral("up") : QStringLiteral("down");
    return (variation == Variation::improvement ? QStringLiteral("improvement-")
                                                : QStringLiteral("concern-")) +
           way;
}

QString iconOf(Assurance assurance) {
    switch (assurance) {
    case Assurance::always:
        return QStringLiteral("target-met");
    case Assurance::never:
        return QStringLiteral("target-missed");
    case Assurance::hitAndMiss:
        break;
    }
    return QStringLiteral("target-chance");
}

void MeasuresModel::setMeasures(std::vector<MeasureProgress> all) {
    const bool same =
        all.size() == all_.size() && std::equal(all.begin(), all.end(), all_.begin(),
                                                [](const MeasureProgress& a, const MeasureProgress& b) {
                                                    return a.measure.code == b.measure.code;
                                                });
    if (!same) beginResetModel();
    all_ = std::move(all);
    if (!same) return endResetModel();
    if (all_.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

std::string MeasuresModel::codeAt(int row) const {
    return row < 0 || row >= rowCount() ? std::string() : all_[static_cast<std::size_t>(row)].measure.code;
}

int MeasuresModel::rowOf(const std::string& code) const {
    for (int row = 0; row < rowCount(); ++row)
        if (codeAt(row) == code) return row;
    return -1;
}

int MeasuresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(all_.size());
}

int MeasuresModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString MeasuresModel::shown(const MeasureProgress& progress, int column) const {
    const QString dash = QStringLiteral("–");
    const auto& benefit = progress.benefit;
    switch (column) {
    case latest:
        return progress.chart.empty() ? dash : toQt(measureText(progress.chart.latest().value));
    case month:
        return progress.chart.empty() ? dash : monthLabel(progress.chart.latest().month);
    case variation:
        return progress.chart.empty() ? dash : titleOf(progress.chart.latest().variation);
    case target:
        return progress.assurance ? titleOf(*progress.assurance) : dash;
    case saved:
        return benefit ? toQt(measureText(benefit->saved)) : dash;
    case realised:
        return benefit && benefit->realised ? toQt(formatRate(*benefit->realised, 0)) : dash;
    case worth:
        return benefit && benefit->money ? moneyText(*benefit->money, MoneyUnit::pounds) : dash;
    }
    return {};
}

QString MeasuresModel::plain(const MeasureProgress& progress, int column) const {
    const auto& benefit = progress.benefit;
    switch (column) {
    case latest:
        return progress.chart.empty() ? QString() : toQt(toText(progress.chart.latest().value));
    case month:
        return progress.chart.empty() ? QString() : toQt(toText(progress.chart.latest().month));
    case saved:
        return benefit ? toQt(toText(benefit->saved, 6)) : QString();
    case realised:
        return benefit && benefit->realised ? toQt(toText(*benefit->realised, 6)) : QString();
    case worth:
        return benefit && benefit->money ? toQt(toText(*benefit->money)) : QString();
    default:
        return shown(progress, column);
    }
}

QString MeasuresModel::iconName(const MeasureProgress& progress, int column) const {
    if (column == variation && !progress.chart.empty())
        return iconOf(progress.chart.latest().variation, progress.measure.better);
    if (column == target && progress.assurance) return iconOf(*progress.assurance);
    return {};
}

QString MeasuresModel::meaning(const MeasureProgress& progress, int column) const {
    const auto sentences = chartFindings(progress, wording());
    if (column == latest || column == month || column == variation || column == target)
        return sentencesOf(sentences);
    return {};
}

QVariant MeasuresModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const MeasureProgress& progress = all_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(progress, index.column());
    case Qt::EditRole:
        return plain(progress, index.column());
    case Qt::DecorationRole: {
        const QString name = iconName(progress, index.column());
        return name.isEmpty() ? QVariant() : QVariant(icon(name));
    }
    case Qt::ToolTipRole:
        return meaning(progress, index.column());
    case Qt::TextAlignmentRole: {
        const bool word = index.column() == variation || index.column() == target;
        return int((word ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(toQt(progress.measure.name), headerData(index.column(), Qt::Horizontal, role).toString(),
                 shown(progress, index.column()));
    case figureRemarkRole:
        return index.column() < saved
                   ? tr("Observations are typed, and the limits follow from all of them: see the chart.")
                   : tr("The saving compares the observations with two projections, one with the arrangement "
                        "and one without: see Benefit. Their volumes have explanations of their own.");
    default:
        return {};
    }
}

QVariant MeasuresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount()) return {};
        const TrackedMeasure& measure = all_[static_cast<std::size_t>(section)].measure;
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return toQt(measure.name);
        return {};
    }
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    const bool help = role == Qt::ToolTipRole;
    if (role == Qt::TextAlignmentRole)
        return int((section == variation || section == target ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    if (!text && !help) return {};
    switch (section) {
    case latest:
        return text ? tr("Latest") : tr("The value of the measure in the latest month observed");
    case month:
        return text ? tr("Month") : tr("The latest month observed");
    case variation:
        return text ? tr("Change")
                    : tr("Whether the latest month is part of a change or of chance variation");
    case target:
        return text ? tr("Target") : tr("Whether the target is met, by the limits of the chart");
    case saved:
        return text ? tr("Saved") : tr("Saved to date since the arrangement began, in units of the measure");
    case realised:
        return text ? tr("Of plan") : tr("How much of the planned saving has been achieved");
    case worth:
        return text ? tr("Worth (£)") : tr("What was saved to date, at the value per unit");
    }
    return {};
}

} // namespace breakeven::ui

#include "programme/programme_model.h"

#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "document/file_path.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "insight/programme/programme_findings.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/row_heading.h"

#include <QDir>
#include <QGuiApplication>

namespace breakeven::ui {

namespace {

bool isMoney(int column) {
    return column >= ProgrammeModel::effect && column <= ProgrammeModel::presentValue;
}

QString yearOr(const std::optional<FinancialYear>& year, const QString& otherwise) {
    return year ? yearText(*year) : otherwise;
}

} // namespace

void ProgrammeModel::setProgramme(std::shared_ptr<const Programme> programme, FinancialYear year,
                                  const std::string& only) {
    beginResetModel();
    programme_ = std::move(programme);
    year_ = year;
    rows_.clear();
    for (std::size_t s = 0; programme_ && s < programme_->sites.size(); ++s) {
        const Site& of = programme_->sites[s];
        for (std::size_t a = 0; a < of.arrangements.size(); ++a)
            if (only.empty() || of.arrangements[a].kind == only) rows_.push_back({s, a});
        if (!of.isOpened() || (of.arrangements.empty() && only.empty())) rows_.push_back({s, {}});
    }
    endResetModel();
}

void ProgrammeModel::setUnit(MoneyUnit unit) {
    unit_ = unit;
    if (!rows_.empty()) Q_EMIT dataChanged(index(0, effect), index(rowCount() - 1, presentValue));
}

const Site& ProgrammeModel::siteAt(int row) const {
    return programme_->sites[rows_[static_cast<std::size_t>(row)].site];
}

const SiteArrangement* ProgrammeModel::arrangementAt(int row) const {
    const auto& place = rows_[static_cast<std::size_t>(row)].arrangement;
    return place ? &siteAt(row).arrangements[*place] : nullptr;
}

bool ProgrammeModel::hasFigures(int row) const {
    const SiteArrangement* one = arrangementAt(row);
    return one && !hasErrors(one->problems);
}

int ProgrammeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ProgrammeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

const std::vector<Problem>& ProgrammeModel::problemsOf(const Site& of, const SiteArrangement* one) {
    return one ? one->problems : of.problems;
}

std::optional<Money> ProgrammeModel::amount(const SiteArrangement& one, int column) const {
    switch (column) {
    case effect:
        return one.effectIn(year_);
    case cumulative:
        return one.cumulativeIn(year_);
    case oneOff:
        return one.oneOff;
    case support:
        return one.support;
    default:
        return one.netPresentValue;
    }
}

QString ProgrammeModel::figure(const SiteArrangement& one, int column) const {
    if (column == effect || column == cumulative) return changeText(amount(one, column), unit_);
    if (isMoney(column)) return moneyText(amount(one, column), unit_);
    switch (column) {
    case payback:
        return yearOr(one.payback, tr("not yet"));
    case realised:
        return toQt(realisedText(one.realised));
    case valueForMoney:
        return toQt(valueForMoneyText(one.realised));
    default: {
        const auto found = one.shareIn(year_);
        if (!found) return {};
        return (found->observed ? tr("%1 observed") : tr("%1 planned")).arg(toQt(shareText(found->share)));
    }
    }
}

QString ProgrammeModel::text(const Site& of, const SiteArrangement* one, int column) const {
    if (column == site) return toQt(of.found.name);
    const auto& problems = problemsOf(of, one);
    if (!one) {
        if (column != arrangement) return {};
        return problems.empty() ? tr("has no arrangements")
                                : tr("does not open: %1").arg(textOf(problems.front().message));
    }
    switch (column) {
    case arrangement:
        return hasErrors(problems) ? tr("%1: %2").arg(toQt(one->name), textOf(problems.front().message))
                                   : toQt(one->name);
    case kind:
        return wordTitle(one->kind);
    case start:
        return yearText(one->start);
    default:
        return hasErrors(problems) ? QString() : figure(*one, column);
    }
}

QVariant ProgrammeModel::order(const Site& of, const SiteArrangement* one, int column) const {
    constexpr double last = -1e300;
    if (!one || column <= start || hasErrors(one->problems) || column == payback)
        return text(of, one, column).toCaseFolded();
    if (isMoney(column)) {
        const auto money = amount(*one, column);
        return money ? toDouble(*money) : last;
    }
    if (column == share) {
        const auto found = one->shareIn(year_);
        return found ? found->share : last;
    }
    const auto part =
        column == realised ? realisedPart(one->realised) : breakeven::valueForMoney(one->realised);
    return part.value_or(last);
}

QString ProgrammeModel::remark(const Site& of, const SiteArrangement* one, int column) const {
    if (column == site) return QDir::toNativeSeparators(pathText(of.found.path));
    QStringList lines;
    constexpr qsizetype most = 12;
    for (const Problem& problem : problemsOf(of, one)) {
        if (lines.size() == most) {
            lines << tr("…");
            break;
        }
        const QString why = textOf(problem.message);
        lines << (problem.address.empty() ? why : tr("%1: %2").arg(toQt(problem.address), why));
    }
    if (!lines.isEmpty()) return lines.join('\n');
    if (one && column == arrangement && !one->enabled)
        return tr("%1 is off in the base; it is shown as if it were on.").arg(toQt(one->name));
    return text(of, one, column);
}

int ProgrammeModel::alignmentOf(int column) {
    const bool number = isMoney(column) || column >= realised;
    return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant ProgrammeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Site& of = siteAt(index.row());
    const SiteArrangement* one = arrangementAt(index.row());
    const bool wrong = hasErrors(problemsOf(of, one));
    switch (role) {
    case Qt::DisplayRole:
        return text(of, one, index.column());
    case Qt::ToolTipRole:
        return remark(of, one, index.column());
    case orderRole:
        return order(of, one, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::DecorationRole:
        return wrong && index.column() == site ? QVariant(icon("error")) : QVariant();
    case Qt::ForegroundRole: {
        const Colours colours = coloursFor(QGuiApplication::palette());
        if (wrong && index.column() == arrangement) return colours.deficit;
        if (!one || wrong || !isMoney(index.column())) return {};
        const auto money = amount(*one, index.column());
        return money && *money < Money{} ? QVariant(colours.deficit) : QVariant();
    }
    default:
        return {};
    }
}

QString ProgrammeModel::headingHelp(int column) const {
    switch (column) {
    case site:
        return tr("The document or data package; Enter opens it");
    case effect:
        return tr("Its effect on the economy's surplus in %1: with it less without it, the others unchanged")
            .arg(yearText(year_));
    case cumulative:
        return tr("The same of all years up to %1").arg(yearText(year_));
    case oneOff:
        return tr("Its non-recurrent cost, all years");
    case support:
        return tr("Funding it brings from outside the economy, all years");
    case presentValue:
        return tr("Effect less support over all years, discounted to the site's base year");
    case payback:
        return tr("The year from which total benefit stays above total cost");
    case realised:
        return tr("How much of the saving planned by then its measures show, with the 80% interval");
    case valueForMoney:
        return tr("Pounds saved, by its measures, for each pound spent");
    case share:
        return tr("Its effect as a share of the activity or cost it acts on: as observed, otherwise as "
                  "planned for %1")
            .arg(yearText(year_));
    default:
        return {};
    }
}

QVariant ProgrammeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role);
    if (role == Qt::TextAlignmentRole) return alignmentOf(section);
    if (role == Qt::ToolTipRole) return headingHelp(section);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case site:
        return tr("Site");
    case arrangement:
        return tr("Arrangement");
    case kind:
        return tr("Kind");
    case start:
        return tr("Starts");
    case effect:
        return rows_.empty() ? tr("Effect") : tr("Effect %1").arg(yearText(year_, true));
    case cumulative:
        return tr("Cumulative");
    case oneOff:
        return tr("One-off");
    case support:
        return tr("Support");
    case presentValue:
        return tr("Present value");
    case payback:
        return tr("Pays back");
    case realised:
        return tr("Realised");
    case valueForMoney:
        return tr("£ for £");
    default:
        return tr("Share");
    }
}

} // namespace breakeven::ui

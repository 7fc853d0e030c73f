#include "pages/statement_model.h"

#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QGuiApplication>

namespace breakeven::ui {

namespace {

/// Sums, set in the stronger weight.
bool isTotal(StatementLine line) {
    switch (line) {
    case StatementLine::totalIncome:
    case StatementLine::pay:
    case StatementLine::nonPay:
    case StatementLine::ebitda:
    case StatementLine::operatingSurplus:
    case StatementLine::surplus:
    case StatementLine::netAssets:
        return true;
    default:
        return false;
    }
}

/// Lines that are worth a row even where they are nought.
bool isAlwaysShown(StatementLine line) {
    return isTotal(line) || line == StatementLine::underlyingSurplus ||
           line == StatementLine::cumulativeSurplus;
}

} // namespace

StatementModel::StatementModel(const ShownFigures& figures, const Display& display, QObject* parent)
    : QAbstractTableModel(parent), figures_(figures), display_(display) {
    connect(&figures, &ShownFigures::changed, this, &StatementModel::refresh);
    connect(&display, &Display::unitChanged, this, &StatementModel::refresh);
    refresh();
}

void StatementModel::setOrganisation(const QString& code) {
    organisation_ = code;
    refresh();
}

void StatementModel::refresh() {
    beginResetModel();
    lines_.clear();
    if (figures_.organisation(organisation_))
        for (std::size_t i = 0; i < statementLineCount; ++i)
            if (const auto line = static_cast<StatementLine>(i); isShown(line)) lines_.push_back(line);
    endResetModel();
}

bool StatementModel::isShown(StatementLine line) const {
    const auto& statements = figures_.current()->statements;
    const OrganisationIndex org = *figures_.organisation(organisation_);
    bool balances = false;
    for (std::size_t year = 0; year < statements.years(); ++year) {
        if (statements.amount(org, year, line) != Money()) return true;
        balances = balances || statements.hasBalances(org, year);
    }
    return isAlwaysShown(line) && (!isBalanceSheetLine(line) || balances);
}

int StatementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int StatementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !figures_.current() ? 0 : static_cast<int>(figures_.current()->years.size());
}

std::optional<Money> StatementModel::amount(const QModelIndex& index) const {
    const auto org = figures_.organisation(organisation_);
    const auto year = static_cast<std::size_t>(index.column());
    if (!org || !figures_.current()->statements.shown(*org, year)) return std::nullopt;
    return figures_.current()->statements.amount(*org, year, lines_[static_cast<std::size_t>(index.row())]);
}

QVariant StatementModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const StatementLine line = lines_[static_cast<std::size_t>(index.row())];
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return moneyText(amount(index), display_.unit());
    case Qt::EditRole:
        return amount(index) ? toQt(toText(*amount(index))) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return isTotal(line) ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        if (const auto value = amount(index); value && *value < Money()) return coloursFor(palette).deficit;
        return {};
    case Qt::BackgroundRole:
        if (index.column() == 0) return coloursFor(palette).band;
        return {};
    case Qt::ToolTipRole:
        if (const auto value = amount(index))
            return tr("%1, %2\n£%3")
                .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                     headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                     toQt(formatPence(*value)));
        return {};
    default:
        return {};
    }
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (!figures_.current() || section >= columnCount()) return {};
        if (role == Qt::DisplayRole)
            return yearText(figures_.current()->years[static_cast<std::size_t>(section)]);
        if (role == Qt::ToolTipRole) return section == 0 ? tr("Outturn") : tr("Projected");
        if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    const StatementLine line = lines_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return wordTitle(name(line));
    if (role == Qt::FontRole) return isTotal(line) ? strongFont() : bodyFont();
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QString StatementModel::addressOf(const QModelIndex& index) const {
    return QStringLiteral("statement:%1:%2:%3")
        .arg(organisation_, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
             toQt(name(lines_[static_cast<std::size_t>(index.row())])));
}

} // namespace breakeven::ui

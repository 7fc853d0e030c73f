#include "versions/figures_model.h"

#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "theme/colours.h"
#include "theme/row_heading.h"
#include "versions/cell_words.h"

#include <QGuiApplication>

namespace breakeven::ui {

void FiguresModel::show(std::vector<LineDifference> lines, Economy economy, Economy other, MoneyUnit unit,
                        QString thenName, QString nowName) {
    beginResetModel();
    lines_ = std::move(lines);
    economy_ = std::move(economy);
    other_ = std::move(other);
    unit_ = unit;
    thenName_ = std::move(thenName);
    nowName_ = std::move(nowName);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int FiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString FiguresModel::nameOf(const std::string& org) const {
    if (org == "economy") return tr("Whole economy");
    const bool isThere = economy_[TableId::organisations].find({org}).has_value();
    return toQt(organisationName(isThere ? economy_ : other_, org));
}

const std::optional<Money>& FiguresModel::amountAt(const LineDifference& one, int column) const {
    return column == then ? one.from : column == now ? one.to : one.difference;
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const LineDifference& one = lines_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == organisation) return nameOf(one.org);
        if (index.column() == year) return yearText(one.year);
        if (index.column() == line) return wordTitle(name(one.line));
        return index.column() == then || index.column() == now
                   ? moneyText(amountAt(one, index.column()), unit_)
                   : changeText(one.difference, unit_);
    case Qt::TextAlignmentRole:
        return int((index.column() < then ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() >= then && amountAt(one, index.column()).value_or(Money{}) < Money{})
            return coloursFor(QGuiApplication::palette()).deficit;
        return {};
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role, 3);
    if (role == Qt::TextAlignmentRole)
        return int((section < then ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString unit = QString::fromUtf8(symbol(unit_));
    switch (section) {
    case organisation:
        return tr("Organisation");
    case year:
        return tr("Year");
    case line:
        return tr("Line");
    case then:
        return tr("%1, %2").arg(headingWords(thenName_), unit);
    case now:
        return tr("%1, %2").arg(headingWords(nowName_), unit);
    default:
        return tr("Difference, %1").arg(unit);
    }
}

} // namespace breakeven::ui

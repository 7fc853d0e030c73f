#include "programme/copies_model.h"

#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "document/message_text.h"
#include "theme/colours.h"
#include "theme/row_heading.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace breakeven::ui {

void CopiesModel::setReplication(std::shared_ptr<const Replication> replication) {
    beginResetModel();
    replication_ = std::move(replication);
    documents_.clear();
    for (int row = 0; row < rowCount(); ++row) documents_ << QString();
    endResetModel();
}

void CopiesModel::setUnit(MoneyUnit unit) {
    unit_ = unit;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, gain), index(rowCount() - 1, gain));
    Q_EMIT headerDataChanged(Qt::Horizontal, gain, gain);
}

void CopiesModel::setDocument(std::size_t at, const QString& file) {
    const int row = static_cast<int>(at);
    documents_[row] = file;
    Q_EMIT dataChanged(index(row, document), index(row, document));
}

int CopiesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !replication_ ? 0 : static_cast<int>(replication_->sites.size());
}

int CopiesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString CopiesModel::text(const ReplicatedSite& site, int row, int column) const {
    if (column == place) return toQt(site.found.name);
    if (column == gain) return site.replica ? changeText(site.total, unit_) : QString();
    if (!documents_[row].isEmpty()) return QFileInfo(documents_[row]).fileName();
    if (site.hasItAlready) return tr("already has such an arrangement");
    return site.problems.empty() ? QString() : textOf(site.problems.front().message);
}

QVariant CopiesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ReplicatedSite& site = replication_->sites[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(site, index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString file = documents_[index.row()];
        return index.column() == document && !file.isEmpty() ? QDir::toNativeSeparators(file)
                                                             : text(site, index.row(), index.column());
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == gain ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const bool bad =
            index.column() == gain ? site.replica && site.total < Money{} : hasErrors(site.problems);
        return bad && index.column() != place ? QVariant(coloursFor(QGuiApplication::palette()).deficit)
                                              : QVariant();
    }
    default:
        return {};
    }
}

QVariant CopiesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == gain ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == gain)
        return tr("On the economy's surplus over all years, if it had begun in the first");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case place:
        return tr("Place");
    case gain:
        return tr("Gain, %1").arg(QString::fromUtf8(symbol(unit_)));
    default:
        return tr("New document, or why there is none");
    }
}

} // namespace breakeven::ui

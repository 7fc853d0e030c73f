#pragma once

#include "money/format.h"
#include "proposal/programme/replication.h"

#include <QAbstractTableModel>

#include <memory>

namespace breakeven::ui {

/// The places something is copied into: what each would gain, or why it is left out.
class CopiesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { place, gain, document, columns };

    explicit CopiesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setReplication(std::shared_ptr<const Replication> replication);
    void setUnit(MoneyUnit unit);

    /// Where the copy of a place, by its row, now stands.
    void setDocument(std::size_t at, const QString& file);
    QString documentAt(int row) const { return documents_.value(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReplicatedSite& site, int row, int column) const;

    std::shared_ptr<const Replication> replication_;
    QStringList documents_;
    MoneyUnit unit_ = MoneyUnit::thousands;
};

} // namespace breakeven::ui

#pragma once

#include "find/replacing.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// The cells found, each with what it is called, what it holds and what it is to become, or why it stays; a
/// tick says whether it is to be replaced.
class ReplaceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { cell, before, after, columns };

    explicit ReplaceModel(Document& document, QObject* parent = nullptr);

    void show(std::vector<ReplaceHit> hits);
    std::vector<ReplaceHit>& hits() { return hits_; }
    const std::vector<ReplaceHit>& hits() const { return hits_; }
    /// Says anew what became of the hits.
    void tellAnew();
    /// How many are to be replaced.
    int wanted() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void wantedChanged();

private:
    QString text(const ReplaceHit& hit, int column) const;

    Document& document_;
    std::vector<ReplaceHit> hits_;
};

} // namespace breakeven::ui

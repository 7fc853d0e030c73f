#pragma once

#include "document/document.h"

#include <QAbstractItemModel>

namespace breakeven::ui {

/// What was done to the document, the latest first; under each edit its cells with what stood there and
/// stands now.
class JournalModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { when, what, from, to, columns };

    explicit JournalModel(Document& document, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The address a line is about; blank for an edit of several.
    QString addressOf(const QModelIndex& index) const;

private:
    const JournalEntry& line(int row) const;
    const WrittenChange* change(const QModelIndex& index) const;
    QString changeText(const WrittenChange& change, int column) const;

    Document& document_;
};

} // namespace breakeven::ui

#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// Every error and warning of the document: how bad, where, what.
class ChecksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { severity, where, what, columns };

    explicit ChecksModel(Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Problem& problemAt(int row) const { return problems_[static_cast<std::size_t>(row)]; }
    int count(Severity wanted) const;

private:
    QString whereOf(const Problem& problem) const;
    QString whatOf(const Problem& problem) const;

    Document& document_;
    std::vector<Problem> problems_;
};

} // namespace breakeven::ui

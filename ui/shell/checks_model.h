#pragma once

#include "document/document.h"
#include "economy/table/problem_kinds.h"

#include <QAbstractItemModel>

namespace breakeven::ui {

/// Every error and warning of the document: how bad, where, what. What is said of many places stands once,
/// with the places beneath it.
class ChecksModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { severity, where, what, columns };

    explicit ChecksModel(Document& document, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The problem a row is of; a row with places beneath it: their first.
    const Problem& problemAt(const QModelIndex& index) const;
    /// How many problems there are so bad.
    int count(Severity wanted) const;

private:
    void take(const std::vector<Problem>& problems);
    const ProblemKind& kindOf(const QModelIndex& index) const;
    bool isKind(const QModelIndex& index) const;
    QString whereOf(const Problem& problem) const;

    Document& document_;
    std::vector<Problem> problems_;
    std::vector<ProblemKind> kinds_;
};

} // namespace breakeven::ui

#pragma once

#include "intake/intake_draft.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// One of the lists of what a table that comes in does: what is wrong, what changes, what is left out.
class IntakeListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class List { problems, changes, leftOut };

    IntakeListModel(const IntakeDraft& draft, List list, QObject* parent = nullptr);

    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString problemText(const IntakeProblem& problem, int column) const;
    QString changeText(const IntakeChange& change, int column) const;

    const IntakeDraft& draft_;
    List list_;
    int rows_ = 0;
};

} // namespace breakeven::ui

#pragma once

#include "intake/intake_draft.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// The sheet as it stands in the file, each row with what it is taken for.
class SheetPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SheetPreviewModel(const IntakeDraft& draft, QObject* parent = nullptr);

    /// Follows a change of the draft.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const IntakeDraft& draft_;
    int rows_ = 0, columns_ = 0;
};

/// "Heading", "Total: left out" …
QString titleOf(RowRole role);

} // namespace breakeven::ui

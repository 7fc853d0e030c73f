#pragma once

#include "roll/rolled_items_model.h"

#include <QWidget>

class QComboBox;
class QTreeView;

namespace breakeven::ui {

/// The list of what becomes of what a document says, all of it or what is carried, changed, replaced or left
/// out, with how many there are of each. It can be copied.
class RolledItemsView : public QWidget {
    Q_OBJECT

public:
    explicit RolledItemsView(QWidget* parent = nullptr);

    void setItems(const std::vector<RolledItem>& items, const Economy& before, const Economy& after);
    void clear();

    /// The list as text, its columns apart by tabs.
    QString text() const;

private:
    void nameChoices();

    RolledItemsModel* model_;
    QComboBox* fates_;
    QTreeView* list_;
};

} // namespace breakeven::ui

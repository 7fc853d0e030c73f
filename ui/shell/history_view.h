#pragma once

#include "find/overlay.h"
#include "shell/history_model.h"

class QLabel;
class QTreeView;

namespace breakeven::ui {

/// What was done to the document, step by step, over the window: one goes to any state by choosing it.
class HistoryView : public Overlay {
    Q_OBJECT

public:
    HistoryView(Document& document, QWidget& window);

    void open();

protected:
    QRect placeIn(const QWidget& window) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void showNow();
    void say(const QModelIndex& index);

    Document& document_;
    HistoryModel model_;
    QTreeView* list_;
    QLabel* sentence_;
};

} // namespace breakeven::ui

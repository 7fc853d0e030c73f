#pragma once

#include "grid/find_bar.h"
#include "grid/grid_commands.h"

#include <QLabel>
#include <QWidget>

#include <memory>

namespace breakeven::ui {

/// A grid with all that belongs to it: commands, find bar, the note on filters, and what stands in an empty
/// one.
class GridPanel : public QWidget {
    Q_OBJECT

public:
    /// Owns the model.
    GridPanel(std::unique_ptr<GridModel> model, QWidget* parent = nullptr);
    ~GridPanel() override;

    GridView& view() { return *view_; }
    GridModel& model() { return *model_; }
    GridCommands& commands() { return *commands_; }

    /// Goes to a cell, if it is in this grid.
    bool goTo(const Address& address) { return view_->goTo(address); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void sayWhatIsShown();
    void sayWhatIsUnfinished();
    void placeEmptyText();

    std::unique_ptr<GridModel> model_;
    GridView* view_;
    GridCommands* commands_;
    FindBar* find_;
    QWidget* filterNote_;
    QLabel* filterText_;
    QLabel* empty_;
    QLabel* unfinished_; ///< what the row begun still lacks
};

} // namespace breakeven::ui

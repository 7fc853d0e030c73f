#pragma once

#include "desk/next_step.h"
#include "grid/grid_panel.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace breakeven::ui {

class EmptyState;
class UnpaidRemark;

/// A grid with what it is for written above it, ready for a tab or a page; while it has no rows, with what
/// belongs there and what to do next instead.
class TablePanel : public QWidget {
    Q_OBJECT

public:
    explicit TablePanel(std::unique_ptr<GridModel> model, const QString& hint = {},
                        QWidget* parent = nullptr);

    GridPanel& grid() const { return *grid_; }

    /// The height at which so many rows are seen, whatever the columns' widths, without what is written above
    /// and below them: that is shown where there is more room.
    int heightFor(int rows) const;

    /// The height of what is said below the rows; 0 where nothing is.
    int remarkHeight() const;
    /// What is said below the rows; blank where nothing is.
    QString remark() const;

    /// Goes to a cell or row, if it is shown here.
    bool reveal(const Address& address);

    /// What an empty one says and does; that of the table where the model is of one.
    void setNextStep(const NextStep& step);
    /// Goes to where the first row, or the next, is typed.
    void beginRow();

    /// Null while there are rows, or nothing to say.
    EmptyState* emptyState() const;

Q_SIGNALS:
    void cellEntered(const QString& address);
    /// There is more to say below the rows now, or less.
    void remarkChanged();
    /// The height for so many rows is another now.
    void heightChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void sayWhatIsNext();
    void makeEmptyState();
    void showHint();

    GridPanel* grid_;
    QVBoxLayout* layout_;
    QLabel* hint_;
    UnpaidRemark* remark_ = nullptr; ///< of contracts only
    EmptyState* empty_ = nullptr;    ///< made when it is first needed
    std::optional<NextStep> next_;
    std::optional<bool> offersRows_; ///< what the empty state was made for
};

/// The rows of a grid that are in view together, whatever else is.
constexpr int rowsInView = 10;

/// Goes to a cell or row in the first panel that shows it, and to the tab the panel stands in.
bool revealInTabs(QTabWidget& tabs, const QList<TablePanel*>& panels, const Address& address);

} // namespace breakeven::ui

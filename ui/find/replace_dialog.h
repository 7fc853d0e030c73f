#pragma once

#include "document/in_slices.h"
#include "find/focus_follower.h"
#include "find/replace_model.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace breakeven::ui {

/// Finds and replaces beside the work: in the grid one was in last, in what is selected there or its column,
/// or in the whole document. Each cell found is listed with what it would become, before anything changes;
/// all are replaced in one step, or none. A large document is looked through, and much is replaced, off the
/// window's thread.
class ReplaceDialog : public QDialog {
    Q_OBJECT

public:
    ReplaceDialog(Document& document, QWidget* window);

    /// Shows it for a grid; null where none is in sight.
    void open(GridPanel* grid);
    void setWish(const ReplaceWish& wish);
    void setScope(ReplaceScope scope);

    void findNext();
    void replaceOne();
    void replaceEach();

    const ReplaceModel& found() const { return model_; }
    /// Something is being looked for or replaced.
    bool isBusy() const { return isLooking(); }
    QString sentence() const;

Q_SIGNALS:
    void placeWanted(const breakeven::Address& place);
    /// Something was replaced, in a sentence.
    void cellsReplaced(const QString& sentence);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QLineEdit* addLine(const QString& label, QGridLayout& into, int row);
    void follow(QWidget* before, QWidget* now);
    void setGrid(GridPanel* grid);
    void takeSelection();
    void fillScopes();
    ReplaceScope scope() const;
    ReplaceWish wish() const;
    QItemSelection within() const;
    void search();
    void searchSoon() { delay_.start(); }
    void whenFound(std::function<void()> then);
    void lookThroughAll();
    void lookThroughGrid();
    bool isLooking() const { return looking_.isBusy() || looksAtGrid_.isBusy(); }
    void stopLooking() { looking_.cancel(), looksAtGrid_.cancel(); }
    void present(std::vector<ReplaceHit> hits);
    void stop();
    void showProgress(bool shown);
    void say(const QString& sentence, bool isError = false);
    void sayWhatIsFound();
    void goTo(int row);
    int replaceThose();
    void replaceThis();
    void replaceAllInBackground();
    void sayRefused();
    void sayReplaced(int count);
    bool isEverywhere() const { return scope() == ReplaceScope::everywhere || !grid_; }
    Message nameOfReplacing(int count) const;

    Document& document_;
    ReplaceModel model_;
    QPointer<GridPanel> grid_;
    QList<QPersistentModelIndex> selected_; ///< as shown, when the person came from the grid
    QLineEdit* find_;
    QLineEdit* with_;
    QCheckBox* case_;
    QCheckBox* whole_;
    QComboBox* scope_;
    QTreeView* list_;
    QLabel* sentence_;
    QPushButton* next_;
    QPushButton* one_;
    QPushButton* all_;
    QProgressBar* progress_;
    QPushButton* stop_;
    QTimer delay_;
    QTimer progressDelay_;
    BackgroundTask looking_;
    InSlices looksAtGrid_;       ///< as only the window's thread can
    std::function<void()> then_; ///< once what is looked for is found
    bool busy_ = false;          ///< what it does itself does not make it search anew
    FocusFollower focus_;
};

} // namespace breakeven::ui

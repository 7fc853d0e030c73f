#pragma once

#include "document/document.h"
#include "document/in_slices.h"
#include "shell/journal_filter.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace breakeven::ui {

class JournalModel;
class WhenShown;

/// JOURNAL: edits, when, by whom, in which scenario, what, from, to; by person, table, day and words, or of
/// one cell. A click on one goes to the cell, and what stood there can be put back.
class JournalPanel : public QWidget {
    Q_OBJECT

public:
    explicit JournalPanel(Document& document, QWidget* parent = nullptr);

    /// Shows what was done to one cell, in the base and in scenarios.
    void showHistory(const Address& cell);
    /// Makes the cells of the chosen line again what they were before it, as one step.
    void putBack();

    QTreeView& view() const { return *view_; }

Q_SIGNALS:
    void cellWanted(const QString& address);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeFilters();
    void fit();
    void readChoices();
    bool readNext();
    void fillChoices();
    void filter();
    void goToFirst();
    void sayWhatIsShown();
    void showMenu(const QPoint& at);

    Document& document_;
    JournalModel* model_;
    QTreeView* view_;
    QWidget* finding_ = nullptr;  ///< words, the person's own name, the one cell shown
    QWidget* choosing_ = nullptr; ///< choices of what is shown, and what is done with it
    QLineEdit* words_;
    QComboBox *person_, *table_, *day_;
    QToolButton* ofCell_;
    QToolButton* putBack_;
    QLineEdit* name_;
    QLabel* none_;
    QStackedWidget* content_;
    WhenShown* choices_;
    std::optional<Address> cell_;
    bool wantsFirst_ = false; ///< the first edit of a cell's history is to be chosen
    /// What the entries read so far may be asked for by.
    struct Choices {
        std::size_t read = 0;
        std::set<QString> people = {};
        std::set<TableId> tables = {};
        std::set<QDate, std::greater<>> days = {};
    };
    Choices found_;
    InSlices reading_;
};

} // namespace breakeven::ui

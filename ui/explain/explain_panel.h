#pragma once

#include "desk/display.h"
#include "document/document.h"
#include "document/question.h"
#include "explain/explanation_view.h"
#include "explain/explanations.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace breakeven::ui {

class DependentsModel;
class WhenShown;

/// EXPLAIN: where a figure comes from, as a tree down to the cells that were typed; or which figures follow
/// from a cell. Answers are followed back and forward, and follow the document.
class ExplainPanel : public QWidget {
    Q_OBJECT

public:
    ExplainPanel(Document& document, const Display& display, QWidget* parent = nullptr);

    /// Answers a question instead of the one before, to which *Back* leads.
    void ask(const FigureQuestion& question);
    void goBack();
    void goForward();
    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < static_cast<int>(asked_.size()); }

    /// Another document takes the place of the one that was asked about.
    void forget();

    /// Enters what is being typed in the tree; false, the editor staying with the reason, if it is refused.
    bool finishEditing();

    /// What was asked, with Back, Forward and Copy, to stand over the panel.
    QWidget* bar() const { return bar_; }

    ExplanationView& tree() const { return *tree_; }
    QTreeView& dependents() const { return *dependentsView_; }
    QString title() const;
    /// What is said instead of an answer; blank where there is one.
    QString message() const;
    bool isBusy() const { return explanations_->isBusy(); }

Q_SIGNALS:
    void cellWanted(const QString& address);
    void ruleWanted(const QString& rule);
    /// A figure was asked about and this is the answer.
    void explained(const QString& figure, const breakeven::Explanation& explanation);

private:
    struct Asked {
        FigureQuestion question;
        std::optional<ExplanationView::Places> places = std::nullopt;
    };

    void fillBar();
    QWidget* makeDependents();
    void connectAnswers();
    void leave();
    void turnTo();
    void answer();
    void say(const QString& why);
    void sayTitle();
    void giveFocus(QWidget* view);
    void take(const Result<Explanation>& explanation);
    void take(const Result<std::vector<Dependent>>& dependents);
    const Asked* current() const;
    QString scenarioOf(const FigureQuestion& question) const;

    Document& document_;
    Explanations* explanations_;
    std::vector<Asked> asked_;
    int at_ = -1;
    std::optional<ExplanationView::Places> wanted_; ///< how the answer under way is to be shown
    QWidget* bar_;
    QToolButton *back_, *forward_, *copy_;
    QLabel *title_, *remark_, *busy_, *empty_, *heading_;
    QProgressBar* progress_;
    QStackedWidget* stack_;
    ExplanationView* tree_;
    DependentsModel* dependents_;
    QSortFilterProxyModel* order_;
    QTreeView* dependentsView_;
    WhenShown* refresh_;
};

} // namespace breakeven::ui

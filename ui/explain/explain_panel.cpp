#include "explain/explain_panel.h"

#include "desk/chart_figures.h"
#include "desk/figure_title.h"
#include "desk/fitted_label.h"
#include "desk/page.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/table/first_error.h"
#include "explain/dependents_model.h"
#include "explain/explanation_delegate.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr std::size_t mostAsked = 200;

enum Shown { nothing, explanation, dependentsShown };

} // namespace

ExplainPanel::ExplainPanel(Document& document, const Display& display, QWidget* parent)
    : QWidget(parent), document_(document), explanations_(new Explanations(this)), bar_(new QWidget(this)),
      back_(new QToolButton), forward_(new QToolButton), copy_(new QToolButton), title_(new FittedLabel),
      remark_(new QLabel), busy_(new QLabel(tr("Working it out…"))), empty_(emptyState({})),
      heading_(new QLabel), progress_(new QProgressBar), stack_(new QStackedWidget),
      tree_(new ExplanationView(document, display)),
      dependents_(new DependentsModel(document, display, this)), order_(new QSortFilterProxyModel(this)),
      dependentsView_(new QTreeView), refresh_(new WhenShown(*this, [this] { answer(); })) {
    remark_->setWordWrap(true);
    remark_->setProperty("role", "caption");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(1), grid(2), grid(1));
    layout->setSpacing(grid(1));
    layout->addWidget(remark_);
    layout->addWidget(stack_, 1);
    fillBar();
    stack_->addWidget(empty_);
    stack_->addWidget(tree_);
    stack_->addWidget(makeDependents());
    connectAnswers();
    turnTo();
}

void ExplainPanel::fillBar() {
    auto* line = new QHBoxLayout(bar_);
    line->setContentsMargins(grid(2), 0, grid(2), 0);
    line->addWidget(new QLabel(tr("Explain")));
    const auto button = [&](QToolButton* made, const QString& iconName, const QString& text,
                            const QKeySequence& key, auto slot) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        made->setDefaultAction(action);
        made->setAutoRaise(true);
        line->addWidget(made);
    };
    button(back_, "back", tr("Back"), tr("Alt+Left"), [this] { goBack(); });
    button(forward_, "forward", tr("Forward"), tr("Alt+Right"), [this] { goForward(); });
    title_->setFont(strongFont(10.5));
    title_->setProperty("role", "title");
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(title_, 1);
    busy_->setProperty("role", "caption");
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedSize(room(20), room(2));
    progress_->setAccessibleName(busy_->text());
    line->addWidget(busy_);
    line->addWidget(progress_);
    button(copy_, "copy", tr("Copy what is shown as text"), {}, [this] { tree_->copy(); });
}

QWidget* ExplainPanel::makeDependents() {
    order_->setSourceModel(dependents_);
    order_->setSortRole(DependentsModel::orderRole);
    dependentsView_->setModel(order_);
    dependentsView_->setRootIsDecorated(false);
    dependentsView_->setUniformRowHeights(true);
    dependentsView_->setAllColumnsShowFocus(true);
    dependentsView_->setFrameShape(QFrame::NoFrame);
    dependentsView_->setEditTriggers(QTreeView::NoEditTriggers);
    dependentsView_->setSortingEnabled(true);
    dependentsView_->sortByColumn(-1, Qt::DescendingOrder);
    dependentsView_->setAccessibleName(tr("Figures that follow from the cell"));
    explainFigures(*dependentsView_);
    dependentsView_->setContextMenuPolicy(Qt::ActionsContextMenu);
    heading_->setProperty("role", "caption");
    heading_->setWordWrap(true);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading_);
    layout->addWidget(dependentsView_, 1);
    return box;
}

void ExplainPanel::connectAnswers() {
    connect(explanations_, &Explanations::explained, this,
            qOverload<const Result<Explanation>&>(&ExplainPanel::take));
    connect(explanations_, &Explanations::depend, this,
            qOverload<const Result<std::vector<Dependent>>&>(&ExplainPanel::take));
    const auto busy = [this](bool isBusy) {
        busy_->setVisible(isBusy);
        progress_->setVisible(isBusy);
    };
    connect(explanations_, &Explanations::busyChanged, this, busy);
    busy(false);
    connect(tree_, &ExplanationView::cellWanted, this, &ExplainPanel::cellWanted);
    connect(tree_, &ExplanationView::ruleWanted, this, &ExplainPanel::ruleWanted);
    connect(tree_, &ExplanationView::whoUsesWanted, this, [this](const QString& address) {
        ask({.about = FigureQuestion::About::cell, .address = address});
    });
    connect(tree_, &ExplanationView::figureWanted, this, [this](const QString& address) {
        ask({.address = address, .scenario = current()->question.scenario});
    });
    onTables(document_, tablesOfFigures(), this, [this] {
        explanations_->forget();
        refresh_->request();
    });
}

const ExplainPanel::Asked* ExplainPanel::current() const {
    return at_ < 0 ? nullptr : &asked_[static_cast<std::size_t>(at_)];
}

QString ExplainPanel::title() const { return title_->text(); }
QString ExplainPanel::message() const {
    return stack_->currentIndex() == nothing ? empty_->text() : QString();
}
bool ExplainPanel::finishEditing() { return tree_->entry().finish(); }

QString ExplainPanel::scenarioOf(const FigureQuestion& question) const {
    return question.scenario.isEmpty() ? document_.scenario() : question.scenario;
}

void ExplainPanel::ask(const FigureQuestion& question) {
    if (!finishEditing()) return;
    leave();
    FigureQuestion kept = question;
    if (kept.scenario == document_.scenario())
        kept.scenario.clear(); // goes on with the scenario of the window
    if (current() && current()->question == kept) return turnTo();
    asked_.resize(static_cast<std::size_t>(at_ + 1));
    asked_.push_back({kept});
    if (asked_.size() > mostAsked) asked_.erase(asked_.begin());
    at_ = static_cast<int>(asked_.size()) - 1;
    turnTo();
}

void ExplainPanel::goBack() {
    if (!canGoBack() || !finishEditing()) return;
    leave();
    --at_;
    turnTo();
}

void ExplainPanel::goForward() {
    if (!canGoForward() || !finishEditing()) return;
    leave();
    ++at_;
    turnTo();
}

void ExplainPanel::forget() {
    explanations_->forget();
    asked_.clear();
    at_ = -1;
    turnTo();
}

// What is open in the tree stands so again when somebody comes back.
void ExplainPanel::leave() {
    if (at_ >= 0 && stack_->currentIndex() == explanation && tree_->tree().explanation())
        asked_[static_cast<std::size_t>(at_)].places = tree_->places();
}

void ExplainPanel::turnTo() {
    wanted_ = current() ? current()->places : std::nullopt;
    tree_->present(std::nullopt, std::nullopt);
    back_->defaultAction()->setEnabled(canGoBack());
    forward_->defaultAction()->setEnabled(canGoForward());
    refresh_->request();
}

void ExplainPanel::say(const QString& why) {
    empty_->setText(why);
    stack_->setCurrentIndex(nothing);
    copy_->defaultAction()->setEnabled(false);
    setFocusProxy(nullptr);
}

void ExplainPanel::sayTitle() {
    QString title;
    if (current()) {
        const FigureQuestion& question = current()->question;
        if (question.about == FigureQuestion::About::cell) {
            const auto cell = parseAddress(toCore(question.address));
            title = tr("What uses %1").arg(cell ? labelOf(document_.effective(), *cell) : question.address);
        } else if (const auto figure = parseFigure(toCore(question.address))) {
            title = titleOf(*figure, document_.effective());
        }
        if (!question.scenario.isEmpty())
            title = tr("%1, in %2").arg(title, scenarioName(document_.economy(), question.scenario));
    }
    title_->setText(title);
    title_->setToolTip(title);
    setAccessibleDescription(title);
}

void ExplainPanel::answer() {
    sayTitle();
    remark_->setText(current() ? current()->question.remark : QString());
    remark_->setVisible(!remark_->text().isEmpty());
    if (!current())
        return say(tr("Double-click a result, or choose it and press Enter or Ctrl+E, to see here where it "
                      "comes from, down to the cells that were typed."));
    const FigureQuestion& question = current()->question;
    if (question.address.isEmpty()) {
        explanations_->cancel();
        remark_->hide();
        return say(
            !question.remark.isEmpty()
                ? question.remark
                : tr("This has no explanation of its own. The figures of statements, ratings, contracts, "
                     "prices and bridges have one."));
    }
    const QString scenario = scenarioOf(question);
    if (question.about == FigureQuestion::About::cell)
        return explanations_->dependents(document_.economy(), scenario, question.address);
    const auto figure = parseFigure(toCore(question.address));
    if (!figure) explanations_->cancel();
    if (!figure) return say(textOf(firstError(figure.problems).message));
    explanations_->explain(document_.economy(), scenario, *figure);
}

void ExplainPanel::take(const Result<Explanation>& found) {
    if (!found) {
        if (stack_->currentIndex() == explanation) leave();
        tree_->present(std::nullopt, std::nullopt);
        if (current()) wanted_ = current()->places;
        return say(tr("There is no explanation: %1").arg(textOf(firstError(found.problems).message)));
    }
    // What is open and chosen now counts, unless this is the first answer.
    const auto places = tree_->tree().explanation() ? tree_->places() : wanted_;
    tree_->present(*found, places);
    stack_->setCurrentIndex(explanation);
    copy_->defaultAction()->setEnabled(true);
    giveFocus(tree_);
    if (current()) Q_EMIT explained(current()->question.address, *found);
}

void ExplainPanel::take(const Result<std::vector<Dependent>>& found) {
    if (!found) return say(tr("There are no figures: %1").arg(textOf(firstError(found.problems).message)));
    const QString cell = current()->question.address;
    if (found->empty()) return say(tr("No figure follows from this cell: nothing is calculated from it."));
    const auto address = parseAddress(toCore(cell));
    const auto column = address ? specification(address->table).find(address->column) : std::nullopt;
    const ValueType type = column ? specification(address->table).columns[*column].type : ValueType::number;
    const bool rate = type == ValueType::rate || type == ValueType::rates;
    heading_->setText(rate ? tr("%n figure(s) follow from it. The last column is how much each would change "
                                "if the rate were 0.1 of a percentage point higher. Enter explains one.",
                                nullptr, static_cast<int>(found->size()))
                           : tr("%n figure(s) follow from it. The last column is how much each would change "
                                "if it were 1% higher. Enter explains one.",
                                nullptr, static_cast<int>(found->size())));
    dependents_->setDependents(*found, current()->question.scenario);
    for (int shown = 0; shown < DependentsModel::columns; ++shown)
        dependentsView_->resizeColumnToContents(shown);
    stack_->setCurrentIndex(dependentsShown);
    copy_->defaultAction()->setEnabled(false);
    giveFocus(dependentsView_);
}

// The keyboard was here already when the answer came.
void ExplainPanel::giveFocus(QWidget* view) {
    const bool waits = hasFocus();
    setFocusProxy(view);
    if (waits) view->setFocus();
}

} // namespace breakeven::ui

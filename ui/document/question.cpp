#include "document/question.h"

#include "document/message_text.h"
#include "theme/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>

namespace breakeven::ui {

namespace {

const QString explainName = QStringLiteral("explain");

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(FigureQuestion)
};

/// Takes Enter for the action, where a view would do nothing with it.
class EnterAsks : public QObject {
public:
    EnterAsks(QAbstractItemView& view, QAction& explain) : QObject(&view), explain_(explain) {
        view.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::KeyPress) return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!enter || key->modifiers() & ~Qt::KeypadModifier) return false;
        explain_.trigger();
        return true;
    }

private:
    QAction& explain_;
};

} // namespace

QuestionEvent::QuestionEvent(FigureQuestion question) : QEvent(kind()), question_(std::move(question)) {
    ignore();
}

QEvent::Type QuestionEvent::kind() {
    static const auto type = static_cast<Type>(QEvent::registerEventType());
    return type;
}

void ask(QWidget& asker, const FigureQuestion& question) {
    for (QWidget* widget = &asker; widget; widget = widget->parentWidget()) {
        if (widget->isModal()) return;
        QuestionEvent event(question);
        QCoreApplication::sendEvent(widget, &event);
        if (event.isAccepted()) return;
    }
}

QString addressOf(const Figure& figure) { return toQt(toText(figure)); }

FigureQuestion questionAt(const QModelIndex& index) {
    return {.address = index.data(figureRole).toString(),
            .remark = index.data(figureRemarkRole).toString(),
            .scenario = index.data(figureScenarioRole).toString()};
}

QAction* addExplain(QWidget& widget, std::function<void()> explain) {
    auto* action = new QAction(icon("explain"),
                               Questions::tr("&Explain") + '\t' +
                                   QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText),
                               &widget);
    action->setObjectName(explainName);
    QObject::connect(action, &QAction::triggered, &widget, std::move(explain));
    widget.addAction(action);
    return action;
}

QAction* explainFigures(QAbstractItemView& view) {
    QAction* explain = addExplain(view, [&view] { ask(view, questionAt(view.currentIndex())); });
    QObject::connect(&view, &QAbstractItemView::doubleClicked, &view,
                     [&view](const QModelIndex& index) { ask(view, questionAt(index)); });
    new EnterAsks(view, *explain);
    return explain;
}

bool explainAt(QWidget* focused) {
    for (QWidget* widget = focused; widget; widget = widget->parentWidget())
        for (QAction* action : widget->actions())
            if (action->objectName() == explainName) {
                action->trigger();
                return true;
            }
    return false;
}

} // namespace breakeven::ui

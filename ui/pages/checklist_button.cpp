#include "pages/checklist_button.h"

#include "theme/type.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace breakeven::ui {

ChecklistButton::ChecklistButton(int least, QWidget* parent) : QToolButton(parent), least_(least) {
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(new QMenu(this));
    menu()->installEventFilter(this);
}

void ChecklistButton::setItems(const QList<Item>& items) {
    menu()->clear();
    for (const Item& item : items) {
        QString text = item.name;
        QAction* action = menu()->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setData(item.code);
        action->setCheckable(true);
        action->setChecked(item.ticked);
        connect(action, &QAction::toggled, this, [this] {
            sayHowMany();
            Q_EMIT tickedChanged();
        });
    }
    sayHowMany();
}

QStringList ChecklistButton::ticked() const {
    QStringList codes;
    for (const QAction* action : menu()->actions())
        if (action->isChecked()) codes << action->data().toString();
    return codes;
}

// The mark of the list stands beside the text, not under its last letter.
QSize ChecklistButton::sizeHint() const { return QToolButton::sizeHint().grownBy({0, 0, grid(5), 0}); }

void ChecklistButton::sayHowMany() {
    const int count = static_cast<int>(ticked().size());
    setText(tr("%1 of %n scenario(s)", nullptr, static_cast<int>(menu()->actions().size())).arg(count));
    setAccessibleName(tr("Scenarios to compare: %1").arg(text()));
    // The last ones stay: there is nothing to compare without.
    for (QAction* action : menu()->actions()) action->setEnabled(!action->isChecked() || count > least_);
}

void ChecklistButton::toggle(QAction& action) {
    if (action.isEnabled()) action.toggle();
}

bool ChecklistButton::eventFilter(QObject* object, QEvent* event) {
    if (object != menu()) return QToolButton::eventFilter(object, event);
    if (event->type() == QEvent::MouseButtonRelease) {
        if (QAction* action = menu()->actionAt(static_cast<QMouseEvent*>(event)->pos())) {
            toggle(*action);
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool ticks = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (QAction* action = menu()->activeAction(); ticks && action) {
            toggle(*action);
            return true;
        }
    }
    return QToolButton::eventFilter(object, event);
}

} // namespace breakeven::ui

#include "shell/navigator_pane.h"

#include "shell/navigator.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace breakeven::ui {

namespace {

QToolButton* groupingButton(Navigator& navigator) {
    auto* button = new QToolButton;
    button->setIcon(icon("filter"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(NavigatorPane::tr("How organisations are grouped"));
    button->setAccessibleName(button->toolTip());
    auto* menu = new QMenu(button);
    auto* group = new QActionGroup(menu);
    const auto choice = [&](NavigatorGrouping grouping, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(navigator.grouping() == grouping);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &navigator,
                         [&navigator, grouping] { navigator.setGrouping(grouping); });
    };
    choice(NavigatorGrouping::kind, NavigatorPane::tr("By &kind"));
    choice(NavigatorGrouping::name, NavigatorPane::tr("By &name"));
    choice(NavigatorGrouping::result, NavigatorPane::tr("By &result, deepest deficit first"));
    button->setMenu(menu);
    return button;
}

} // namespace

NavigatorPane::NavigatorPane(Document& document, QWidget* parent)
    : QWidget(parent), words_(new QLineEdit), navigator_(new Navigator(document)) {
    words_->setPlaceholderText(tr("Find a page"));
    words_->setAccessibleName(tr("Find a page in the navigator"));
    words_->setClearButtonEnabled(true);
    words_->installEventFilter(this);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(grid(1), grid(1), grid(1), grid(1));
    line->setSpacing(grid(1));
    line->addWidget(words_, 1);
    line->addWidget(groupingButton(*navigator_));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(navigator_, 1);
    connect(words_, &QLineEdit::textChanged, navigator_, &Navigator::showOnly);
    connect(words_, &QLineEdit::returnPressed, this, [this] {
        if (navigator_->goToFirstShown()) words_->clear();
    });
}

bool NavigatorPane::eventFilter(QObject* object, QEvent* event) {
    if (object == words_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down) {
            navigator_->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !words_->text().isEmpty()) {
            words_->clear();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace breakeven::ui

#include "shell/zoom_commands.h"

#include "shell/menu_actions.h"
#include "shell/window_settings.h"
#include "theme/text_size.h"

#include <QAction>
#include <QApplication>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>

namespace breakeven::ui {

ZoomCommands::ZoomCommands(Theme& theme, MenuActions& actions, QObject* parent)
    : QObject(parent), theme_(theme), actions_(actions) {
    connect(actions.larger, &QAction::triggered, this, [this] { setSize(nextTextSize(textSize(), true)); });
    connect(actions.smaller, &QAction::triggered, this, [this] { setSize(nextTextSize(textSize(), false)); });
    connect(actions.usualSize, &QAction::triggered, this, [this] { setSize(100); });
    qApp->installEventFilter(this);
    enableWhatApplies();
}

void ZoomCommands::setSize(int percent) {
    if (percent != textSize()) theme_.setTextSize(percent);
    saveTextSize(percent);
    enableWhatApplies();
    Q_EMIT resized(tr("Text size %1%").arg(percent));
}

void ZoomCommands::enableWhatApplies() {
    actions_.larger->setEnabled(textSize() < *std::rbegin(textSizes));
    actions_.smaller->setEnabled(textSize() > *std::begin(textSizes));
}

// Wherever the pointer is; a table would scroll sideways.
bool ZoomCommands::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || !watched->isWidgetType()) return false;
    const auto* wheel = static_cast<QWheelEvent*>(event);
    if (wheel->modifiers() != Qt::ControlModifier) return false;
    constexpr int step = QWheelEvent::DefaultDeltasPerStep;
    turned_ += wheel->angleDelta().y();
    if (turned_ >= step) setSize(nextTextSize(textSize(), true));
    if (turned_ <= -step) setSize(nextTextSize(textSize(), false));
    turned_ %= step;
    event->accept();
    return true;
}

} // namespace breakeven::ui

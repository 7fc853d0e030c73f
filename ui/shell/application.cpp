#include "shell/application.h"

namespace breakeven::ui {

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& failure) {
        if (tell_) tell_(failure);
        return true;
    }
}

} // namespace breakeven::ui

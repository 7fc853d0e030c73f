#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace breakeven::ui {

/// Keeps what a widget shows up to date without work for what nobody sees: it is refreshed at once while it
/// is seen, and otherwise once, as soon as it is shown.
class WhenShown : public QObject {
    Q_OBJECT

public:
    WhenShown(QWidget& widget, std::function<void()> refresh);

    void request();

Q_SIGNALS:
    void refreshed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget& widget_;
    std::function<void()> refresh_;
    bool stale_ = false;
};

} // namespace breakeven::ui

#pragma once

#include <QApplication>

#include <exception>
#include <functional>

namespace breakeven::ui {

/// The application, which nothing thrown in a command of its window ends.
class Application : public QApplication {
public:
    Application(int& argc, char** argv);

    /// Whom to tell.
    void onThrown(std::function<void(const std::exception&)> tell) { tell_ = std::move(tell); }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    std::function<void(const std::exception&)> tell_;
};

} // namespace breakeven::ui

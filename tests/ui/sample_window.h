#pragma once

#include "shell/main_window.h"
#include "theme/theme.h"
#include "watched_models.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace breakeven::ui {

/// Fails the test when a part of a window stands alone, be it for a moment: it was shown before it had a
/// place.
class NoStrayWindows : public QObject {
public:
    NoStrayWindows() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        const auto* widget = event->type() == QEvent::Show ? qobject_cast<QWidget*>(object) : nullptr;
        if (widget && widget->isWindow() && widget->windowType() == Qt::Window && !widget->parent() &&
            !qobject_cast<const MainWindow*>(widget))
            QTest::qFail(
                qPrintable(QString("%1 is shown as a window").arg(widget->metaObject()->className())),
                __FILE__, __LINE__);
        return QObject::eventFilter(object, event);
    }
};

/// The application on a sample, or on none, with settings of its own.
class SampleWindow {
public:
    /// `futures`: whether they are drawn where the document has ranges.
    enum class Futures { notDrawn, drawn };

    explicit SampleWindow(const char* sample = nullptr, Futures futures = Futures::notDrawn) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName("Breakeven");
        QCoreApplication::setApplicationName("BreakevenTest");
        QSettings().setValue("futures/on", futures == Futures::drawn);
        theme().apply(Appearance::light);
        restart();
        if (sample) window_->files().newFromSample(sample);
    }

    /// The program ends without a word, if it runs, and is started anew.
    void restart() {
        window_.reset();
        window_ = std::make_unique<MainWindow>(theme());
        window_->setWindowState(Qt::WindowNoState); // whatever the size of the screen there is
        window_->resize(1366, 768);
        window_->show();
    }

    /// Waits for the first figures; false if they do not come.
    bool isCalculated() const {
        return QTest::qWaitFor([this] { return window_->document().figures().current != nullptr; }, 20'000);
    }

    MainWindow& window() const { return *window_; }

    /// That of the application: one dresses all windows there are.
    static Theme& theme() {
        static Theme theme(*qApp);
        return theme;
    }

    /// A file in a folder that goes with the window.
    QString filePath(const QString& name) const { return folder_.filePath(name); }

private:
    QTemporaryDir folder_;
    WatchedModels watched_;
    NoStrayWindows noStrayWindows_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace breakeven::ui

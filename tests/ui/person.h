#pragma once

#include "document/message_text.h"
#include "document/working_unit.h"
#include "grid/grid_panel.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <functional>

namespace breakeven::ui {

/// Somebody at the window with a keyboard: what has the keyboard gets the keys.
class Person {
public:
    explicit Person(MainWindow& window) : window_(window) {
        window_.activateWindow();
        if (!QTest::qWaitForWindowActive(&window_)) qFatal("the window does not show");
    }

    MainWindow& window() const { return window_; }
    Document& document() const { return window_.document(); }
    QWidget* focus() const {
        QWidget* focused = QApplication::focusWidget();
        return focused ? focused : &window_;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const {
        if (!QApplication::activeModalWidget() && !window_.isActiveWindow()) comeBack();
        QTest::keyClick(focus(), key, with);
    }
    /// What lay over the window is gone.
    void comeBack() const {
        if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 5'000))
            qFatal("%s stays open", QApplication::activeModalWidget()->metaObject()->className());
        window_.activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &window_; }))
            qFatal("the window does not come back");
    }
    void ctrl(Qt::Key key) const { press(key, Qt::ControlModifier); }
    void type(const QString& text) const {
        for (const QChar letter : text) QTest::keyClicks(focus(), letter);
    }

    /// F5, an address or a name, Enter.
    void goTo(const QString& place) const {
        press(Qt::Key_F5);
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog) qFatal("nobody asks where to go to");
        dialog->activateWindow();
        if (!QTest::qWaitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }))
            qFatal("who asks where to go to does not take the keyboard");
        type(place);
        press(Qt::Key_Return);
        comeBack();
        QCoreApplication::processEvents();
    }
    /// Types into a cell, by its address, and enters it.
    void enter(const QString& cell, const QString& text) const {
        goTo(cell);
        type(text);
        press(Qt::Key_Return);
    }
    /// The grid the keyboard is in.
    GridView& grid() const {
        auto* view = qobject_cast<GridView*>(QApplication::focusWidget());
        if (!view) qFatal("the keyboard is in no grid");
        return *view;
    }
    /// A cell of a grid in sight, and what it says in a role.
    QVariant said(const char* cell, int role = Qt::DisplayRole) const {
        for (const GridView* view : window_.findChildren<GridView*>()) {
            if (!view->isVisible() || !view->gridModel()) continue;
            const QModelIndex at = view->gridModel()->indexOf(*parseAddress(cell));
            if (at.isValid()) return at.data(role);
        }
        return {};
    }

    std::string held(const char* cell) const { return textIn(document().economy(), cell); }
    std::string counts(const char* cell) const { return textIn(document().effective(), cell); }
    std::size_t steps() const { return document().history().done(); }
    Money surplus(const std::string& org, std::size_t year) const {
        const ExactProjection& figures = *document().figures().current;
        OrganisationIndex at = figures.statements.economy();
        for (std::size_t place = 0; place < figures.organisations.size(); ++place)
            if (figures.organisations[place] == org) at = OrganisationIndex::at(place);
        return figures.statements.amount(at, year, StatementLine::surplus);
    }
    /// Waits for the figures of what the document holds now.
    bool isCalculated() const {
        return QTest::qWaitFor([this] { return !document().isProjecting() && document().figures().current; },
                               20'000);
    }

    /// Does something in the dialog of a kind that what is done brings up.
    template<class Dialog>
    static void answering(const std::function<void(Dialog&)>& answer, const std::function<void()>& act) {
        QTimer asked;
        bool seen = false;
        QObject::connect(&asked, &QTimer::timeout, [&] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog || seen) return;
            seen = true;
            asked.stop();
            answer(*dialog);
        });
        asked.start(5);
        act();
        if (QTest::qWaitFor([&] { return seen; }, 20'000)) return;
        const QWidget* other = QApplication::activeModalWidget();
        qFatal("no %s came up, but %s", Dialog::staticMetaObject.className(),
               other ? other->metaObject()->className() : "nothing");
    }

private:
    static std::string textIn(const Economy& economy, const char* cell) {
        const auto place = economy.locate(cell);
        return place ? economy.text(*place) : "no such cell";
    }

    MainWindow& window_;
};

} // namespace breakeven::ui

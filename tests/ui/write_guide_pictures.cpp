// Takes the pictures of README.md and the user guide anew: write_guide_pictures FOLDER
#include "desk/figure_table.h"
#include "desk/page.h"
#include "grid/grid_view.h"
#include "pages/organisation_page.h"
#include "pages/organisation_results.h"
#include "sample_window.h"
#include "shell/menu_actions.h"
#include "shell/page_stack.h"
#include "shell/panel_switch.h"

#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QTabWidget>
#include <QTimer>

#include <cstdio>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

const QString nursing = QStringLiteral("budgets:RNL:nursing:amount");

/// What stands on the pictures and how one gets there, by hand of a person who knows the way.
class Camera {
public:
    explicit Camera(QString folder) : folder_(std::move(folder)) {}

    bool failed() const { return failed_; }

    /// The window on a sample, or none, as a scene has left it.
    void window(const char* name, const char* onSample, const std::function<void(MainWindow&)>& scene,
                SampleWindow::Futures futures = SampleWindow::Futures::notDrawn) {
        SampleWindow sample(onSample, futures);
        if (onSample && !sample.isCalculated()) return fail(name);
        sample.window().activateWindow();
        scene(sample.window());
        if (onSample ? !settles(sample.window()) : !QTest::qWaitForWindowExposed(&sample.window()))
            return fail(name);
        keep(name, sample.window());
        forget(sample.window());
    }

    /// The dialog an action opens on the sample, after `prepare` and once `fill` has been at it.
    void dialog(const char* name, const std::function<void(MainWindow&)>& prepare,
                QAction* MenuActions::*action, const std::function<void(QDialog&)>& fill) {
        SampleWindow sample("cumbria");
        if (!sample.isCalculated()) return fail(name);
        prepare(sample.window());
        if (!settles(sample.window())) return fail(name);
        bool taken = false;
        QTimer::singleShot(500, &sample.window(), [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            fill(*dialog);
            QTest::qWait(300);
            keep(name, *dialog);
            taken = true;
            dialog->reject();
        });
        (sample.window().actions().*action)->trigger();
        if (!QTest::qWaitFor([&] { return taken; }, 5000)) fail(name);
        forget(sample.window());
    }

private:
    static bool settles(MainWindow& window) {
        const auto isCalculated = [&] { return window.document().figures().current != nullptr; };
        if (!QTest::qWaitFor(isCalculated, 20'000)) return false;
        const auto isDrawing = [&] {
            return window.futures().simulator().state() == Simulator::State::drawing;
        };
        if (!QTest::qWaitFor([&] { return !isDrawing(); }, 60'000)) return false;
        QTest::qWait(900); // for figures that come in the background
        return true;
    }

    void keep(const char* name, QWidget& shown) {
        if (!shown.grab().save(folder_ + '/' + name + ".png")) fail(name);
    }

    // Nobody asks whether the changes are to be saved.
    static void forget(MainWindow& window) {
        while (!window.document().undoText().isEmpty()) window.document().undo();
    }

    void fail(const char* name) {
        std::fprintf(stderr, "%s: not taken\n", name);
        failed_ = true;
    }

    QString folder_;
    bool failed_ = false;
};

void goTo(MainWindow& window, PageId page, const char* subject = "") {
    window.pages().goTo({page, QLatin1String(subject)});
    QCoreApplication::processEvents();
}

void showTab(MainWindow& window, const char* title) {
    for (auto* tabs : window.pages().currentWidget()->findChildren<QTabWidget*>())
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == QLatin1String(title)) tabs->setCurrentIndex(tab);
    QCoreApplication::processEvents();
}

GridView* grid(MainWindow& window) {
    for (auto* view : window.pages().currentWidget()->findChildren<GridView*>())
        if (view->isVisible() && view->gridModel()) return view;
    return nullptr;
}

void reveal(MainWindow& window, const QString& cell) {
    window.pages().reveal(cell);
    if (auto* view = grid(window)) view->setFocus();
    QCoreApplication::processEvents();
}

void paste(MainWindow& window, const char* text) {
    QApplication::clipboard()->setText(QLatin1String(text));
    QTest::keyClick(grid(window), Qt::Key_V, Qt::ControlModifier);
}

void type(MainWindow& window, const char* text) {
    GridView* view = grid(window);
    QTest::keyClicks(view, QString(QLatin1Char(text[0])));
    for (auto* line : view->viewport()->findChildren<QLineEdit*>())
        if (line->isVisible()) {
            line->setText(QLatin1String(text));
            QTest::keyClick(line, Qt::Key_Return);
        }
}

void openPanel(MainWindow& window, const char* name) {
    window.findChild<PanelSwitch*>()->open(window.findChild<QDockWidget*>(QLatin1String(name)));
}

/// Shows what is projected of an organisation, which gives way to its lines on a small screen.
void showResults(MainWindow& window, const char* organisation) {
    goTo(window, PageId::organisation, organisation);
    auto* page = qobject_cast<OrganisationPage*>(window.pages().currentWidget());
    if (page && !page->results().isVisible()) page->resultsButton().click();
    QCoreApplication::processEvents();
}

/// Asks how the figure of a line is made, in one of the years of the table of results.
void explain(MainWindow& window, const char* line, int year) {
    for (auto* table : window.pages().currentWidget()->findChildren<FigureTable*>()) {
        if (!table->isVisible()) continue;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->headerData(row, Qt::Vertical).toString() == QLatin1String(line) ||
                table->model()->index(row, 0).data().toString() == QLatin1String(line)) {
                table->setFocus();
                table->setCurrentIndex(table->model()->index(row, year));
                window.actions().explain->trigger();
                return;
            }
    }
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2) return EXIT_FAILURE;
    const QApplication application(count, arguments);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator english;
    if (!english.load(QStringLiteral(":/i18n/breakeven_en.qm"))) return EXIT_FAILURE;
    QCoreApplication::installTranslator(&english);

    Camera camera(QString::fromLocal8Bit(arguments[1]));
    camera.window("start", nullptr, [](MainWindow&) {});
    camera.window("overview", "cumbria", [](MainWindow& window) { goTo(window, PageId::overview); });
    camera.window("ratings", "cumbria", [](MainWindow& window) {
        goTo(window, PageId::overview);
        showTab(window, "Ratings");
    });
    camera.window("organisation", "cumbria", [](MainWindow& window) {
        reveal(window, QStringLiteral("budgets:RNL:medical:amount"));
        paste(window, "46,000\n55,100\n5,500\n6,381\n");
    });
    camera.window("override", "cumbria", [](MainWindow& window) {
        window.document().setScenario(QStringLiteral("acquisition"));
        reveal(window, nursing);
        type(window, "53,500");
        reveal(window, nursing);
    });
    camera.window("balance_sheet", "cumbria", [](MainWindow& window) {
        showResults(window, "RNL");
        showTab(window, "Balance sheet");
    });
    camera.window("contract", "cumbria",
                  [](MainWindow& window) { goTo(window, PageId::contract, "01H-RNL"); });
    camera.window("tariffs", "cumbria", [](MainWindow& window) { goTo(window, PageId::tariffs); });
    camera.window("arrangements", "cumbria", [](MainWindow& window) {
        window.document().setScenario(QStringLiteral("acquisition"));
        window.pages().showArrangement(QStringLiteral("acquisition"));
    });
    camera.window("scenarios", "cumbria", [](MainWindow& window) {
        window.document().setScenario(QStringLiteral("acquisition"));
        goTo(window, PageId::scenarios);
    });
    camera.window("comparison", "cumbria", [](MainWindow& window) { window.pages().showComparison(); });
    camera.window("find", "cumbria", [](MainWindow& window) {
        goTo(window, PageId::overview);
        window.actions().searchEverything->trigger();
        QCoreApplication::processEvents();
        for (auto* line : window.findChildren<QLineEdit*>())
            if (line->isVisible() && line->hasFocus()) QTest::keyClicks(line, "nursing");
    });
    camera.window("journal", "cumbria", [](MainWindow& window) {
        reveal(window, nursing);
        type(window, "54,000");
        reveal(window, QStringLiteral("budgets:RNL:drugs:amount"));
        type(window, "=22,763*1.05");
        openPanel(window, "journalDock");
    });
    camera.window("explain_uses", "cumbria", [](MainWindow& window) {
        reveal(window, nursing);
        window.actions().explain->trigger();
    });
    camera.window("explain_nursing", "cumbria", [](MainWindow& window) {
        showResults(window, "RNL");
        explain(window, "Nursing staff", 2);
    });
    camera.window("explain_scenario", "cumbria", [](MainWindow& window) {
        window.document().setScenario(QStringLiteral("pay_awards"));
        showResults(window, "RNL");
        explain(window, "Nursing staff", 5);
    });
    camera.window("explain_settlement", "dudley", [](MainWindow& window) {
        window.document().setScenario(QStringLiteral("mcp"));
        goTo(window, PageId::contract, "05C-MCP");
        explain(window, "Settled", 5);
    });
    camera.window("payoff", "dudley", [](MainWindow& window) {
        window.document().setScenario(QStringLiteral("mcp"));
        goTo(window, PageId::contract, "05C-MCP");
        showTab(window, "Sharing");
    });
    const auto drawn = SampleWindow::Futures::drawn;
    camera.window(
        "futures", "cumbria",
        [](MainWindow& window) {
            goTo(window, PageId::overview);
            showTab(window, "Futures");
        },
        drawn);
    camera.window("uncertainty", "cumbria", [](MainWindow& window) { goTo(window, PageId::uncertainties); });
    camera.window("tornado", "cumbria", [](MainWindow& window) {
        goTo(window, PageId::uncertainties);
        showTab(window, "What matters most");
        QTest::qWait(3000);
    });
    camera.window("waterfall", "cumbria", [](MainWindow& window) {
        window.document().setScenario(QStringLiteral("acquisition"));
        showResults(window, "RTF");
        static_cast<OrganisationPage*>(window.pages().currentWidget())->linesButton().click();
        showTab(window, "Bridge");
    });
    camera.window("actuals", "cumbria", [](MainWindow& window) { goTo(window, PageId::actuals); });
    camera.window("measures", "cumbria", [](MainWindow& window) { goTo(window, PageId::measures); });
    camera.window("indices", "cumbria", [](MainWindow& window) { goTo(window, PageId::indices); });
    camera.dialog(
        "new_document", [](MainWindow&) {}, &MenuActions::newDocument, [](QDialog&) {});
    return camera.failed() ? EXIT_FAILURE : EXIT_SUCCESS;
}

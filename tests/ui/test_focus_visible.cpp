#include "every_dialog.h"
#include "every_page.h"
#include "fault_list.h"
#include "seen_focus.h"

using namespace breakeven;
using namespace breakeven::ui;

/// One sees where the keyboard is, by 3:1 against what was there, in both themes.
class TestFocusVisible : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        QVERIFY(sample_->isCalculated());
        sample_->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sample_->window()));
    }
    void cleanupTestCase() { sample_.reset(); }

    void onEveryPageAndInEveryPanelAndDialog_data() { addAppearances(); }
    void onEveryPageAndInEveryPanelAndDialog() {
        QFETCH(int, appearance);
        sample_->theme().apply(Appearance(appearance));
        MainWindow& window = sample_->window();
        QStringList all;
        atEveryPage(window, [&](QWidget& page, const QString& where) { all << unseenFocus(page, where); });
        const QByteArray docked = window.saveState();
        const auto docks = window.findChildren<QDockWidget*>();
        for (auto* dock : docks) {
            for (auto* other : docks) other->setVisible(other == dock); // where it has the room it needs
            dock->raise();
            QCoreApplication::processEvents();
            all << unseenFocus(*dock, dock->windowTitle());
        }
        window.restoreState(docked);
        withEveryDialog(window,
                        [&](QWidget& dialog, const QString& where) { all << unseenFocus(dialog, where); });
        verifyNoFaults(all);
    }

    void theRingGoesWithWhatItLiesOn() {
        QDialog window;
        QLineEdit one(&window), other(&window);
        other.move(0, 60);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        one.setFocus();
        auto* ring = window.findChild<QFocusFrame*>();
        QVERIFY(ring && ring->isVisible());
        QCOMPARE(ring->geometry(), one.geometry());
        one.resize(90, 30);
        one.move(20, 10);
        QCOMPARE(ring->geometry(), one.geometry());
        other.setFocus();
        QCOMPARE(ring->geometry(), other.geometry());
        other.hide();
        QVERIFY(!ring->isVisible() || ring->geometry() == one.geometry());
    }

private:
    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestFocusVisible)
#include "test_focus_visible.moc"

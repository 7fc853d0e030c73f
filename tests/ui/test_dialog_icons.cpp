#include "every_dialog.h"
#include "fault_list.h"
#include "theme/desk_style.h"
#include "theme/icons.h"

#include <QDialogButtonBox>
#include <QFileDialog>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

bool isOurs(const QIcon& icon) { return icon.isNull() || QFile::exists(":/icons/" + icon.name() + ".svg"); }

QStringList foreignIcons(const QWidget& dialog, const QString& where) {
    QStringList foreign;
    for (const auto* button : dialog.findChildren<QAbstractButton*>())
        if (!isOurs(button->icon()))
            foreign << QString("%1: %2 %3 has \"%4\"")
                           .arg(where, button->metaObject()->className(), button->text() + button->toolTip(),
                                button->icon().name());
    return foreign;
}

} // namespace

/// Dialogs have icons of our own set.
class TestDialogIcons : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        QVERIFY(sample_->isCalculated());
    }
    void cleanupTestCase() { sample_.reset(); }

    void everySignTheStyleNamesIsDrawn() {
        int named = 0;
        for (int sign = 0; sign <= int(QStyle::SP_LineEditClearButton); ++sign) {
            const QString name = iconNameFor(QStyle::StandardPixmap(sign));
            if (name.isEmpty()) continue;
            ++named;
            QVERIFY2(QFile::exists(":/icons/" + name + ".svg"), qPrintable(name));
            const QWidget& window = sample_->window();
            QCOMPARE(window.style()->standardIcon(QStyle::StandardPixmap(sign), nullptr, &window).name(),
                     name);
        }
        QVERIFY(named > 30);
    }

    void standardButtonsOfEveryBoxHaveTheirs() {
        QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply |
                             QDialogButtonBox::Save | QDialogButtonBox::Discard | QDialogButtonBox::Close |
                             QDialogButtonBox::Open | QDialogButtonBox::Reset | QDialogButtonBox::Help |
                             QDialogButtonBox::Yes | QDialogButtonBox::No | QDialogButtonBox::Retry |
                             QDialogButtonBox::Abort | QDialogButtonBox::Ignore |
                             QDialogButtonBox::RestoreDefaults);
        for (const QAbstractButton* button : box.buttons()) {
            QVERIFY2(!button->icon().isNull(), qPrintable(button->text()));
            QVERIFY2(isOurs(button->icon()), qPrintable(button->text()));
        }
        QCOMPARE(box.button(QDialogButtonBox::Save)->icon().name(), QString("save"));
    }

    void questionsAndWarningsHaveOurs() {
        const std::pair<QMessageBox::Icon, const char*> signs[]{{QMessageBox::Information, "information"},
                                                                {QMessageBox::Warning, "warning"},
                                                                {QMessageBox::Critical, "error"},
                                                                {QMessageBox::Question, "help"}};
        for (const auto& [sign, name] : signs) {
            QMessageBox box;
            box.setIcon(sign);
            const QImage shown = box.iconPixmap().toImage();
            QVERIFY2(!shown.isNull(), name);
            QCOMPARE(shown, icon(name).pixmap(shown.size()).toImage().convertToFormat(shown.format()));
        }
    }

    void noDialogHasIconsOfThePlatform() {
        QStringList all;
        withEveryDialog(sample_->window(),
                        [&](QWidget& dialog, const QString& where) { all << foreignIcons(dialog, where); });
        all << foreignIcons(sample_->window(), "window");
        verifyNoFaults(all);
    }

    void norDialogsForFiles() {
        QFileDialog files(&sample_->window());
        files.setOption(QFileDialog::DontUseNativeDialog);
        files.setFileMode(QFileDialog::AnyFile);
        files.show();
        QCOMPARE(foreignIcons(files, "files"), QStringList());
    }

private:
    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestDialogIcons)
#include "test_dialog_icons.moc"

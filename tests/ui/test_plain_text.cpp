#include "pages/page.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "support/samples.h"
#include "ui/sample_window.h"

#include <QLabel>
#include <QMessageBox>
#include <QToolTip>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

const char* const markup = "<b style='color:green'>Surplus</b> <img src='/etc/x.png'>";

bool isWords(const Column& column) {
    const std::string name = column.name;
    return name == "name" || name == "text" || name == "source" || name == "author";
}

/// A sample with markup in every column of words.
Economy hostile(const char* sample) {
    Economy economy = test::sampleEconomy(sample);
    for (std::size_t id = 0; id < tableCount; ++id) {
        Table& table = economy[static_cast<TableId>(id)];
        for (std::size_t c = 0; c < table.spec().columns.size(); ++c)
            if (isWords(table.spec().columns[c]))
                for (std::size_t row = 0; row < table.size(); ++row)
                    table.set(row, c, std::string(markup) + std::to_string(row));
    }
    return economy;
}

/// Whether a label would draw the markup.
QString faultOf(const QLabel& label) {
    if (label.textFormat() == Qt::AutoText) return "may be taken for markup: " + label.text();
    if (label.textFormat() == Qt::RichText && label.text().contains("<b style"))
        return "draws markup: " + label.text();
    return {};
}

QString faultIn(const QWidget& window) {
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->isVisible())
            if (const QString fault = faultOf(*label); !fault.isEmpty()) return fault;
    return {};
}

} // namespace

/// Names and notes are shown as they are written, whatever is in them.
class TestPlainText : public QObject {
    Q_OBJECT

private slots:
    void everyPageShowsNamesAsTheyAreWritten_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("scenario");
        QTest::newRow("cumbria") << "cumbria" << "acquisition";
        QTest::newRow("dudley") << "dudley" << "mcp";
    }
    void everyPageShowsNamesAsTheyAreWritten() {
        QFETCH(QString, sample);
        QFETCH(QString, scenario);
        SampleWindow on(qPrintable(sample));
        QVERIFY(on.isCalculated());
        MainWindow& window = on.window();
        window.document().start(hostile(qPrintable(sample)), "hostile");
        window.document().setScenario(scenario);
        QTRY_VERIFY_WITH_TIMEOUT(window.document().figures().current &&
                                     window.document().figures().scenario == scenario,
                                 20'000);
        for (const Place& place : window.navigator().places()) {
            window.pages().goTo(place);
            QCoreApplication::processEvents();
            const QString fault = faultIn(window);
            QVERIFY2(fault.isEmpty(), qPrintable(qobject_cast<Page*>(window.pages().currentWidget())->title() +
                                                 ": " + fault));
        }
    }

    void tooltipsAndMessagesDrawNoMarkup() {
        Theme theme(*qApp);
        QWidget widget;
        widget.show();
        QToolTip::showText(QPoint(10, 10), markup, &widget);
        const auto tips = QApplication::topLevelWidgets();
        const auto tip = std::find_if(tips.begin(), tips.end(), [](QWidget* one) { return one->inherits("QTipLabel"); });
        QVERIFY(tip != tips.end());
        QCOMPARE(qobject_cast<QLabel*>(*tip)->textFormat(), Qt::PlainText);
        QMessageBox box(QMessageBox::Warning, "title", markup, QMessageBox::Ok);
        box.setInformativeText(markup);
        box.show();
        for (const QLabel* label : box.findChildren<QLabel*>())
            if (label->text() == markup) QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestPlainText)
#include "test_plain_text.moc"

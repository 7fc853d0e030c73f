#include "desk/page.h"
#include "document/message_text.h"
#include "report/board_report.h"
#include "shell/menu_actions.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "support/samples.h"
#include "ui/sample_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QMessageBox>
#include <QToolTip>
#include <QWizard>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

const char* const markup = "<b style='color:green'>Surplus</b> <img src='/etc/x.png'>";
const char* const turned = "\xE2\x80\xAE"
                           "esrever"
                           "\xE2\x80\xAC";

bool isWords(const Column& column) {
    const std::string name = column.name;
    return name == "name" || name == "text" || name == "source" || name == "author";
}

/// A sample with markup and turned writing in every column of words.
Economy hostile(const char* sample) {
    Economy economy = test::sampleEconomy(sample);
    for (std::size_t id = 0; id < tableCount; ++id) {
        Table& table = economy[static_cast<TableId>(id)];
        for (std::size_t c = 0; c < table.spec().columns.size(); ++c)
            if (isWords(table.spec().columns[c]))
                for (std::size_t row = 0; row < table.size(); ++row)
                    table.set(row, c, std::string(markup) + turned + std::to_string(row));
    }
    return economy;
}

bool isTurned(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QChar(u'\u202A') && c <= QChar(u'\u202E')) ||
               (c >= QChar(u'\u2066') && c <= QChar(u'\u2069'));
    });
}

/// Whether a label would draw the markup, or a text turns the writing.
QString faultOf(const QLabel& label) {
    if (label.textFormat() == Qt::AutoText) return "may be taken for markup: " + label.text();
    if (label.textFormat() == Qt::RichText && label.text().contains("<b style"))
        return "draws markup: " + label.text();
    return isTurned(label.text()) ? "turns: " + label.text() : QString();
}

QString faultOf(const QAbstractItemModel& model) {
    const auto check = [](const QVariant& value) {
        return value.canConvert<QString>() && isTurned(value.toString());
    };
    for (int row = 0; row < std::min(model.rowCount(), 40); ++row)
        for (int column = 0; column < std::min(model.columnCount(), 30); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                if (check(model.index(row, column).data(role)))
                    return "turns: " + model.index(row, column).data(role).toString();
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical})
        for (int section = 0; section < (orientation == Qt::Horizontal ? std::min(model.columnCount(), 30)
                                                                       : std::min(model.rowCount(), 40));
             ++section)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                if (check(model.headerData(section, orientation, role)))
                    return "turns: " + model.headerData(section, orientation, role).toString();
    return {};
}

QString faultIn(const QWidget& window) {
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->isVisible())
            if (const QString fault = faultOf(*label); !fault.isEmpty()) return fault;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (isTurned(widget->toolTip()) || isTurned(widget->accessibleName()) ||
            isTurned(widget->accessibleDescription()) || isTurned(widget->windowTitle()))
            return QString("turns: %1 %2").arg(widget->metaObject()->className(), widget->toolTip());
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (isTurned(button->text())) return "turns: " + button->text();
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>())
        if (view->model())
            if (const QString fault = faultOf(*view->model()); !fault.isEmpty()) return fault;
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
        QTest::newRow("cumbria") << "cumbria"
                                 << "acquisition";
        QTest::newRow("dudley") << "dudley"
                                << "mcp";
    }
    void everyPageShowsNamesAsTheyAreWritten() {
        QFETCH(QString, sample);
        QFETCH(QString, scenario);
        SampleWindow on(qPrintable(sample));
        QVERIFY(on.isCalculated());
        MainWindow& window = on.window();
        window.document().start(hostile(qPrintable(sample)), "hostile");
        window.document().setScenario(scenario);
        QTRY_VERIFY_WITH_TIMEOUT(
            window.document().figures().current && window.document().figures().scenario == scenario, 20'000);
        for (const Place& place : window.navigator().places()) {
            window.pages().goTo(place);
            QCoreApplication::processEvents();
            auto& page = *qobject_cast<Page*>(window.pages().currentWidget());
            QString fault = faultIn(page); // of the others that are there once more at the end
            for (const QWidget* part : window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
                if (fault.isEmpty() && part != window.centralWidget()) fault = faultIn(*part);
            QVERIFY2(fault.isEmpty(), qPrintable(page.title() + ": " + fault));
        }
        const QString fault = faultIn(window);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void tooltipsAndMessagesDrawNoMarkup() {
        Theme theme(*qApp);
        QWidget widget;
        widget.show();
        QToolTip::showText(QPoint(10, 10), markup, &widget);
        const auto tips = QApplication::topLevelWidgets();
        const auto tip =
            std::find_if(tips.begin(), tips.end(), [](QWidget* one) { return one->inherits("QTipLabel"); });
        QVERIFY(tip != tips.end());
        QCOMPARE(qobject_cast<QLabel*>(*tip)->textFormat(), Qt::PlainText);
        QMessageBox box(QMessageBox::Warning, "title", markup, QMessageBox::Ok);
        box.setInformativeText(markup);
        box.show();
        for (const QLabel* label : box.findChildren<QLabel*>())
            if (label->text() == markup) QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void directionsAreMarksAndComeBackAsTheyWere() {
        const std::string text = std::string("a") + turned + "z";
        QCOMPARE(toQt(text), QString::fromUtf8("a‹202E›esrever‹202C›z"));
        QCOMPARE(toCore(toQt(text)), text);
        QCOMPARE(toCore(toQt("‹plain› “text” – £")), std::string("‹plain› “text” – £"));
    }

    void namesHaveNoShortcuts() {
        Document document;
        document.start(test::sampleEconomy("dudley"), {});
        Editor editor(document.economy());
        editor.set({TableId::organisations, 0, 1}, "Health & Care");
        QVERIFY(document.edit(std::move(editor).command(message("Change Health & Care"))).empty());
        QWidget window;
        QCOMPARE(MenuActions(document, &window).undo->text(), QString("&Undo: Change Health && Care"));
        QCOMPARE(english(document.journal().back().command.name), std::string("Change Health & Care"));
    }

    void theReportShowsThemToo() {
        const auto report = boardReport(hostile("dudley"), std::vector<std::string>{"mcp", "base"});
        QVERIFY(report);
        int found = 0;
        for (const auto& page : report->pages)
            for (const QString& text : page.texts()) {
                QVERIFY2(!isTurned(text), qPrintable(text));
                found += text.contains(QString::fromUtf8("‹202E›"));
            }
        QVERIFY(found > 5);
    }
};

QTEST_MAIN(TestPlainText)
#include "test_plain_text.moc"

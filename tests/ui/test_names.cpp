#include "charts/chart_view.h"
#include "grid/grid_view.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextBrowser>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr int mostRows = 40;

// What a grid shows where people type codes: the codes of the rows themselves.
bool isCodeTyped(const GridView& view, const QModelIndex& index) {
    const Column* column = view.gridModel()->columnAt(view.toSource(index));
    return column && column->type == ValueType::code && !column->reference;
}

void read(const QAbstractItemModel& model, const QModelIndex& under, const GridView* grid,
          QStringList& texts) {
    for (int row = 0; row < std::min(mostRows, model.rowCount(under)); ++row)
        for (int column = 0; column < model.columnCount(under); ++column) {
            const QModelIndex index = model.index(row, column, under);
            if (!grid || !isCodeTyped(*grid, index)) texts << index.data().toString();
            if (column == 0) read(model, index, grid, texts);
        }
    for (int column = 0; column < model.columnCount(under); ++column)
        texts << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < std::min(mostRows, model.rowCount(under)); ++row)
        texts << model.headerData(row, Qt::Vertical).toString();
}

// What a person reads in a part of the window, without tooltips, which may say codes too.
QStringList readTexts(const QWidget& part) {
    QStringList texts;
    for (const QWidget* widget : part.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
        if (const auto* browser = qobject_cast<const QTextBrowser*>(widget)) texts << browser->toPlainText();
        if (const auto* chart = qobject_cast<const ChartView*>(widget)) texts << chart->table();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int item = 0; item < box->count(); ++item) texts << box->itemText(item);
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (view && view->model() && !view->inherits("QHeaderView"))
            read(*view->model(), {}, qobject_cast<const GridView*>(view), texts);
    }
    return texts;
}

} // namespace

/// People read names: no word of the tables, no code without the name it stands for, no address, on any page.
class TestNames : public QObject {
    Q_OBJECT

private slots:
    void pagesShowNames_data() {
        QTest::addColumn<QString>("sample");
        QTest::newRow("cumbria") << "cumbria";
        QTest::newRow("dudley") << "dudley";
    }
    void pagesShowNames() {
        QFETCH(QString, sample);
        SampleWindow opened(sample.toUtf8());
        QVERIFY(opened.isCalculated());
        MainWindow& window = opened.window();
        const QRegularExpression bare = codesOf(window.document().economy());
        QStringList found;
        std::map<PageId, int> seen;
        for (const Place& place : window.navigator().places()) {
            if (++seen[place.page] > 2) continue; // others are of the same kind
            window.pages().goTo(place);
            look(window, bare, found);
            for (QTabWidget* tabs : window.pages().findChildren<QTabWidget*>())
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    look(window, bare, found);
                }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable("\n" + found.join('\n')));
    }

private:
    // Words with lines between them, addresses, and the codes of organisations, contracts and indices that do
    // not stand in brackets behind a name.
    static QRegularExpression codesOf(const Economy& economy) {
        QStringList codes;
        for (const TableId table : {TableId::organisations, TableId::contracts})
            for (const Row& row : economy[table].rows())
                codes << QRegularExpression::escape(QString::fromStdString(row.front()));
        std::sort(codes.begin(), codes.end(),
                  [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return QRegularExpression(
            QStringLiteral("(?<![(A-Za-z0-9_-])(%1|[a-z]+(_[a-z0-9]+)+|[a-z_]+:[A-Za-z0-9*]+:"
                           "[A-Za-z0-9*:_-]+)(?![A-Za-z0-9_-])")
                .arg(codes.join('|')));
    }

    static QString plain(const QString& text) {
        return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    }

    // A page says the code of what it is about; a source is cited as it is called; MCP is what people call
    // one.
    static bool isSaidSo(const QString& line, const QRegularExpressionMatch& match) {
        return line.startsWith(match.captured(0) + QStringLiteral(" · ")) ||
               line.contains(QStringLiteral("· contract ") + match.captured(0)) ||
               line.contains(QStringLiteral("github.com")) || match.captured(0) == QLatin1String("MCP");
    }

    static void look(MainWindow& window, const QRegularExpression& bare, QStringList& found) {
        QCoreApplication::processEvents();
        for (const QString& text : readTexts(window))
            for (const QString& line : plain(text).split('\n'))
                if (const auto match = bare.match(line); match.hasMatch() && !isSaidSo(line, match))
                    found << QString("%1: %2 in %3")
                                 .arg(static_cast<int>(window.pages().place().page))
                                 .arg(match.captured(0), line.left(120));
    }
};

QTEST_MAIN(TestNames)
#include "test_names.moc"

#include "desk/fitted_label.h"
#include "painted_texts.h"
#include "theme/theme.h"

#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace breakeven::ui;

/// The check on texts finds what is cut, and nothing else.
class TestPaintedTexts : public QObject {
    Q_OBJECT

    static QStringList faultsOf(QWidget& widget) {
        widget.show();
        QCoreApplication::processEvents();
        return cutTexts(widget);
    }

    /// A figure painted into a place, as delegates and charts do.
    class Figure : public QWidget {
    public:
        explicit Figure(QRect place) : place_(place) { resize(200, 40); }

    protected:
        void paintEvent(QPaintEvent*) override {
            QPainter(this).drawText(place_, Qt::AlignRight | Qt::AlignVCenter, "(1,234,567)");
        }

    private:
        QRect place_;
    };

    /// A name that ends in dots by itself.
    class Shortened : public QWidget {
    public:
        Shortened() { resize(200, 40); }

    protected:
        void paintEvent(QPaintEvent*) override {
            QPainter(this).drawText(rect(), Qt::AlignLeft, QString("University Hosp") + QChar(0x2026));
        }
    };

private slots:
    void initTestCase() { theme_ = std::make_unique<Theme>(*qApp), theme_->apply(Appearance::light); }

    void aTextWithRoomIsWhole() {
        Figure figure({0, 0, 200, 40});
        QCOMPARE(faultsOf(figure), QStringList());
    }

    void aFigureWiderThanItsPlaceIsFound() {
        Figure figure({0, 0, 40, 40});
        const QStringList faults = faultsOf(figure);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.front().contains("(1,234,567)"), qPrintable(faults.front()));
    }

    void aFigureThatLeavesItsWidgetIsFound() {
        Figure figure({150, 0, 200, 40});
        QCOMPARE(faultsOf(figure).size(), 1);
    }

    void aTextThatIsTooHighIsFound() {
        Figure figure({0, 0, 200, 40});
        QFont large = figure.font();
        large.setPointSize(60);
        figure.setFont(large);
        QCOMPARE(faultsOf(figure).size(), 1);
    }

    void aLabelThatIsTooSmallIsFound() {
        QLabel label("Surplus or (deficit)");
        label.setFixedSize(60, 30);
        QCOMPARE(faultsOf(label).size(), 1);
    }

    void figuresAndHeadingsMustNotEndInDots() {
        QTableWidget table(1, 1);
        table.setWordWrap(false);
        table.setHorizontalHeaderLabels({"Amount (£000)"});
        table.setItem(0, 0, new QTableWidgetItem("(1,234,567)"));
        table.horizontalHeader()->setMinimumSectionSize(10);
        table.setColumnWidth(0, 40);
        table.resize(300, 200);
        const QStringList faults = faultsOf(table);
        QVERIFY2(faults.join('\n').contains("figure with dots"), qPrintable(faults.join('\n')));
        QVERIFY2(faults.join('\n').contains("Amount"), qPrintable(faults.join('\n')));
        table.setColumnWidth(0, 200);
        QCOMPARE(cutTexts(table), QStringList());
    }

    void namesMayWhereATooltipSaysThem() {
        QTableWidget table(1, 1);
        table.setWordWrap(false);
        auto* name = new QTableWidgetItem("University Hospitals of Morecambe Bay");
        table.setItem(0, 0, name);
        table.setColumnWidth(0, 100);
        table.resize(300, 200);
        QCOMPARE(faultsOf(table), QStringList());
        name->setToolTip("something else");
        QCOMPARE(cutTexts(table), QStringList());
        Shortened silent;
        QCOMPARE(faultsOf(silent).size(), 1);
        silent.setToolTip("something else");
        QCOMPARE(faultsOf(silent).size(), 1);
        silent.setToolTip("University Hospitals of Morecambe Bay");
        QCOMPARE(faultsOf(silent), QStringList());
        FittedLabel label("University Hospitals of Morecambe Bay");
        label.setFixedWidth(80);
        QCOMPARE(faultsOf(label), QStringList());
    }

    void whatCanBeScrolledToIsNotCut() {
        QScrollArea area;
        area.setWidget(new QLabel("University Hospitals of Morecambe Bay"));
        area.resize(100, 100);
        QCOMPARE(faultsOf(area), QStringList());
    }

    void labelsOfPlotsAreReadToo() {
        QCustomPlot plot;
        plot.resize(300, 200);
        auto* text = new QCPItemText(&plot);
        text->setClipToAxisRect(false);
        text->position->setType(QCPItemPosition::ptAbsolute);
        text->position->setCoords(150, 100);
        text->setText("(£4.2m)");
        for (QCPAxis* axis : plot.axisRect()->axes()) axis->setTickLabels(false);
        QCOMPARE(faultsOf(plot), QStringList());
        text->position->setCoords(295, 100);
        QCOMPARE(faultsOf(plot).size(), 1);
        text->setVisible(false);
        plot.yAxis->setTickLabels(true);
        plot.yAxis->setRange(0, 2'000'000);
        plot.axisRect()->setAutoMargins(QCP::msNone);
        plot.axisRect()->setMargins({10, 10, 10, 10});
        QVERIFY(!faultsOf(plot).isEmpty());
    }

    void labelsOfPlotsWithinAWindowAreRead() {
        QWidget window;
        QCustomPlot plot(&window);
        plot.resize(300, 200);
        auto* text = new QCPItemText(&plot);
        text->setClipToAxisRect(false);
        text->position->setType(QCPItemPosition::ptAbsolute);
        text->position->setCoords(295, 100);
        text->setText("(£4.2m)");
        for (QCPAxis* axis : plot.axisRect()->axes()) axis->setTickLabels(false);
        QCOMPARE(faultsOf(window).size(), 1);
    }

    void aTextOnAnotherIsFound() {
        QWidget window;
        window.resize(300, 100);
        QLabel one("Surplus or (deficit)", &window), other("Cumbria", &window);
        one.move(10, 10);
        other.move(30, 14);
        const QStringList faults = faultsOf(window);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.front().startsWith("\"Cumbria\" lies on \"Surplus or (deficit)\""),
                 qPrintable(faults.front()));
        other.move(10, 50);
        QCOMPARE(cutTexts(window), QStringList());
    }

    void aTextOnAControlIsFound() {
        QWidget window;
        window.resize(300, 100);
        QPushButton button(&window);
        QLineEdit field(&window);
        QComboBox box(&window);
        box.setEditable(true);
        box.setEditText("Cumbria");
        button.setGeometry(10, 10, 80, 24);
        field.setGeometry(100, 10, 80, 24);
        box.setGeometry(190, 10, 100, 24);
        QLabel label("Surplus", &window);
        label.move(10, 60);
        QCOMPARE(faultsOf(window), QStringList());
        for (const QWidget* control : std::initializer_list<QWidget*>{&button, &field, &box}) {
            const QString lies = QString("\"Surplus\" lies on %1").arg(control->metaObject()->className());
            label.raise();
            label.move(control->pos() + QPoint(4, 4));
            QVERIFY2(cutTexts(window).join('\n').contains(lies), qPrintable(lies));
            label.lower();
            label.move(control->pos() + QPoint(-10, 4)); // half of it shows
            QVERIFY2(cutTexts(window).join('\n').contains(lies), qPrintable(lies));
        }
    }

    void whatIsCoveredIsNotSeen() {
        QWidget window;
        window.resize(300, 100);
        QLabel one("Cumbria", &window), cover("Surplus or (deficit)", &window);
        one.move(10, 10);
        cover.move(5, 5);
        cover.setMargin(8);
        cover.setAutoFillBackground(true);
        QCOMPARE(faultsOf(window), QStringList());
        cover.move(30, 5); // half of it shows
        QCOMPARE(cutTexts(window).size(), 1);
    }

    void labelsOfPlotsOnOneAnotherAreFound() {
        QCustomPlot plot;
        plot.resize(300, 200);
        for (QCPAxis* axis : plot.axisRect()->axes()) axis->setTickLabels(false);
        for (const double x : {100.0, 110.0}) {
            auto* text = new QCPItemText(&plot);
            text->setClipToAxisRect(false);
            text->position->setType(QCPItemPosition::ptAbsolute);
            text->position->setCoords(x, 100);
            text->setText(QString("£%1m").arg(x));
        }
        QCOMPARE(faultsOf(plot).size(), 1);
    }

    void whatIsScrolledOutOfSightIsReadToo() {
        QScrollArea area;
        auto* high = new QWidget;
        high->setFixedSize(80, 600);
        auto* label = new QLabel("Surplus or (deficit)", high);
        label->setGeometry(0, 500, 60, 30);
        area.setWidget(high);
        area.resize(200, 200);
        QCOMPARE(faultsOf(area).size(), 1);
    }

private:
    std::unique_ptr<Theme> theme_;
};

QTEST_MAIN(TestPaintedTexts)
#include "test_painted_texts.moc"

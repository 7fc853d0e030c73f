#include "every_dialog.h"
#include "every_page.h"
#include "fault_list.h"
#include "theme/colours.h"
#include "theme/contrast.h"

#include <QMap>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// What stands under a text: the colour most of its place has.
QColor groundUnder(const QImage& image, const QRectF& ink) {
    const QRect place = ink.toAlignedRect().adjusted(-2, -1, 2, 1).intersected(image.rect());
    QMap<QRgb, int> counts;
    QRgb most = 0;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            if (const QRgb dot = image.pixel(x, y); ++counts[dot] > counts[most]) most = dot;
    return QColor(most);
}

bool isOff(const QWidget* widget) { return widget && !widget->isEnabled(); }

QStringList faintOn(const TextPaper& paper, const QImage& image, const QString& where) {
    QStringList faint;
    for (const PaintedText& text : paper.texts()) {
        if (isOff(text.widget) || !text.seen.contains(text.ink.center())) continue;
        if (!image.rect().contains(text.ink.center().toPoint())) continue;
        const QColor ground = groundUnder(image, text.ink);
        const QColor ink =
            text.colour.alphaF() < 1 ? blend(ground, text.colour, text.colour.alphaF()) : text.colour;
        if (contrast(ink, ground) < leastTextContrast)
            faint << QString("%1: \"%2\" %3 on %4 is %5, %6")
                         .arg(where, text.text, ink.name(), ground.name())
                         .arg(contrast(ink, ground), 0, 'f', 2)
                         .arg(pathOf(text.widget));
    }
    return faint;
}

/// The texts of a window that are too faint on what they stand on.
QStringList faintTexts(QWidget& window, const QString& where) {
    // A text that is chosen is painted over itself; its colours are those of the palette, held above.
    for (auto* line : window.findChildren<QLineEdit*>()) line->deselect();
    TextPaper paper(window.size());
    window.render(&paper, {}, {}, QWidget::DrawChildren);
    QStringList faint = faintOn(paper, window.grab().toImage(), where);
    for (QCustomPlot* plot : window.findChildren<QCustomPlot*>()) {
        if (!plot->isVisible() || plot->visibleRegion().isEmpty()) continue;
        TextPaper plotPaper(plot->size());
        plotPaper.setWidget(plot);
        QCPPainter painter;
        painter.begin(&plotPaper);
        plot->toPainter(&painter, plot->width(), plot->height());
        painter.end();
        faint << faintOn(plotPaper, plot->toPixmap(plot->width(), plot->height()).toImage(), where);
    }
    return faint;
}

} // namespace

/// Every text has 4.5:1 against what it stands on, in both themes; what cannot be used is left out.
class TestContrast : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        QVERIFY(sample_->isCalculated());
    }
    void cleanupTestCase() { sample_.reset(); }

    void ratiosAreThoseOfTheGuidelines() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast("#767676", Qt::white) - 4.54) < 0.01);
        for (const QColor ground :
             {QColor("#DA291C"), QColor("#41B6E6"), QColor("#808080"), QColor(Qt::white)}) {
            QVERIFY(contrast(textOn(ground), ground) >= leastTextContrast);
            QVERIFY(contrast(readable("#41B6E6", ground, textOn(ground)), ground) >= leastTextContrast);
        }
        QCOMPARE(readable("#005EB8", Qt::white, Qt::black), QColor("#005EB8"));
    }

    void theColoursOfTextsHaveItOnEveryGround() {
        for (const Colours& c : {lightColours(), darkColours()}) {
            const QColor own = blend(c.surface, c.bright, 0.14);
            for (const QColor& ground : {c.window, c.surface, c.band, own, blend(c.surface, c.accent, 0.18),
                                         blend(own, c.accent, 0.18)})
                for (const QColor& ink : {c.text, c.muted, c.strong, c.deficit})
                    QVERIFY2(contrast(ink, ground) >= leastTextContrast,
                             qPrintable(QString("%1 on %2: %3")
                                            .arg(ink.name(), ground.name())
                                            .arg(contrast(ink, ground))));
            const QPalette palette = paletteOf(c);
            const auto on = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
                return contrast(palette.color(ink), palette.color(ground));
            };
            QVERIFY(on(QPalette::HighlightedText, QPalette::Highlight) >= leastTextContrast);
            QVERIFY(on(QPalette::PlaceholderText, QPalette::Base) >= leastTextContrast);
            QVERIFY(on(QPalette::Link, QPalette::Base) >= leastTextContrast);
            QVERIFY(on(QPalette::ButtonText, QPalette::Button) >= leastTextContrast);
            QVERIFY(on(QPalette::ToolTipText, QPalette::ToolTipBase) >= leastTextContrast);
            for (const QColor& ground : {c.window, c.surface, c.band})
                QVERIFY(contrast(c.accent, ground) >= leastSignContrast); // the ring of focus
        }
    }

    void onEveryPageAndInEveryDialog_data() { addAppearances(); }
    void onEveryPageAndInEveryDialog() {
        QFETCH(int, appearance);
        sample_->theme().apply(Appearance(appearance));
        MainWindow& window = sample_->window();
        QStringList all;
        atEveryPage(window, [&](QWidget&, const QString& where) { all << faintTexts(window, where); });
        withEveryDialog(window,
                        [&](QWidget& dialog, const QString& where) { all << faintTexts(dialog, where); });
        verifyNoFaults(all);
    }

private:
    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"

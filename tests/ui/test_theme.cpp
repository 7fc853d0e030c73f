#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/organisation_colours.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace breakeven::ui;

class TestTheme : public QObject {
    Q_OBJECT

    static double luminance(const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    }

    static double contrast(const QColor& a, const QColor& b) {
        const double one = luminance(a) + 0.05;
        const double other = luminance(b) + 0.05;
        return std::max(one, other) / std::min(one, other);
    }

private slots:
    void textReadsOnEveryGround() {
        for (const Colours& colours : {lightColours(), darkColours()})
            for (const QColor& ground : {colours.surface, colours.window, colours.band}) {
                QVERIFY2(contrast(colours.text, ground) >= 7, "text");
                QVERIFY2(contrast(colours.muted, ground) >= 4.5, "captions");
            }
        for (const Colours& colours : {lightColours(), darkColours()}) {
            QVERIFY2(contrast(colours.deficit, colours.surface) >= 4.5, "deficits");
            QVERIFY2(contrast(colours.onAccent, colours.accent) >= 4.5, "selection");
        }
    }

    void organisationsKeepTheirColourWhenOthersFollow() {
        const OrganisationColours few({"RNL", "RTX"});
        const OrganisationColours more({"RNL", "RTX", "RTF"});
        QCOMPARE(few.colour("RTX", false), more.colour("RTX", false));
        QVERIFY(more.colour("RTF", false) != more.colour("RTX", false));
        QVERIFY(more.pen("RNL", false, true).style() != more.pen("RTX", false, true).style());
    }

    void iconsFollowTheAppearance() {
        Theme theme(*qApp);
        const auto darkest = [] {
            const QImage image = icon("save").pixmap(32, 32).toImage();
            int lightness = -1;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() > 250) lightness = image.pixelColor(x, y).lightness();
            return lightness;
        };
        theme.apply(Appearance::light);
        const int onLight = darkest();
        theme.apply(Appearance::dark);
        QVERIFY(onLight >= 0 && onLight < 80);
        QVERIFY(darkest() > 180);
    }

    void everyIconIsADrawing() {
        const QStringList names = QDir(":/icons").entryList();
        QVERIFY(names.size() > 40);
        for (const QString& name : names)
            QVERIFY2(!icon(QString(name).remove(".svg")).pixmap(24, 24).isNull(), qPrintable(name));
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"

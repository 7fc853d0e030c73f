#include "theme/colours.h"
#include "theme/contrast.h"
#include "theme/icons.h"
#include "theme/organisation_colours.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace breakeven::ui;

class TestTheme : public QObject {
    Q_OBJECT

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
        std::vector<std::string> many;
        for (int i = 0; i < 15; ++i) many.push_back(std::to_string(i));
        const OrganisationColours colours(many);
        QCOMPARE(colours.colour("14", false), colours.colour("0", false)); // the fifteenth begins anew
        QVERIFY(colours.pen("14", false).style() != colours.pen("0", false).style());
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

#include "theme/theme.h"

#include "theme/colours.h"
#include "theme/desk_style.h"
#include "theme/focus_ring.h"
#include "theme/plain_text.h"
#include "theme/text_size.h"
#include "theme/whole_texts.h"

#include <QApplication>
#include <QFile>
#include <QLabel>

namespace breakeven::ui {

namespace {

/// The style sheet with its colour names filled in.
QString styleSheet(const Colours& colours) {
    QFile file(":/style/desk.qss");
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> names[] = {
        {"@window", colours.window},
        {"@surface", colours.surface},
        {"@band", colours.band},
        {"@line", colours.line},
        {"@text", colours.text},
        {"@muted", colours.muted},
        {"@accent", colours.accent},
        {"@strong", colours.strong},
        {"@deficit", colours.deficit},
        {"@caution", colours.caution},
        {"@onAccent", colours.onAccent},
        {"@hover", blend(colours.window, colours.accent, 0.12)},
        {"@chosen", blend(colours.window, colours.accent, 0.22)},
    };
    for (const auto& [name, colour] : names) sheet.replace(QString(name) + ";", colour.name() + ";");
    return sheet;
}

/// Links take their colour when a text is set.
void colourLinksAnew() {
    for (QWidget* widget : QApplication::allWidgets())
        if (auto* label = qobject_cast<QLabel*>(widget);
            label && label->text().contains(QLatin1String("<a "))) {
            const QString text = label->text();
            label->setText({});
            label->setText(text);
        }
}

} // namespace

Theme::Theme(QApplication& application) : application_(application), systemPalette_(application.palette()) {
    application_.setStyle(new DeskStyle);
    ui::setTextSize(application_, textSize());
    keepTextPlain(application_);
    tellWholeTexts(application_);
    ringFocus(application_);
}

void Theme::apply(Appearance appearance) {
    appearance_ = appearance;
    const bool dark =
        appearance == Appearance::dark || (appearance == Appearance::system && isDark(systemPalette_));
    const Colours colours = dark ? darkColours() : lightColours();
    application_.setPalette(paletteOf(colours));
    const QString sheet = styleSheet(colours);
    if (application_.styleSheet() == sheet) return; // or every widget there is would be dressed once more
    application_.setStyleSheet(sheet);
    colourLinksAnew();
}

void Theme::setTextSize(int percent) { ui::setTextSize(application_, percent); }

} // namespace breakeven::ui

# The Welsh texts: compiled into breakeven_ui as :/i18n/breakeven_cy.qm; the target update_translations brings
# breakeven_cy.ts up to date with the sources.
set(welsh ${PROJECT_SOURCE_DIR}/translations/breakeven_cy.ts)
set(compiled ${CMAKE_CURRENT_BINARY_DIR}/i18n/breakeven_cy.qm)

add_custom_command(OUTPUT ${compiled} DEPENDS ${welsh} VERBATIM COMMENT "Compiling the Welsh translation"
                   COMMAND Qt6::lrelease -silent -nounfinished ${welsh} -qm ${compiled})
qt_add_resources(breakeven_ui translations PREFIX / BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})

add_custom_target(update_translations VERBATIM
                  COMMAND ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DTS=${welsh}
                          -DWORK=${CMAKE_CURRENT_BINARY_DIR}/i18n -P ${PROJECT_SOURCE_DIR}/translations/update.cmake)
